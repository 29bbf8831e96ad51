import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCodes } from '@/shared/codes/useCodes';
import { useProvinces, useUnit } from '@/shared/form/units';
import { formatDate } from '@/shared/format/date';
import { DataList } from '@/shared/list/DataList';
import { useAsOf } from '@/shared/scope/useAsOf';
import { PageHeader } from '@/shared/ui/PageHeader';
import { LevelSwitch } from './components/LevelSwitch';
import { unitFilters } from './filters';
import { useUnitColumns } from './useUnitColumns';

/** The units in force on the day in the frame: 34 provinces today, 63 until 30/06/2025. */
export function UnitListPage() {
  const { t } = useTranslation('adminunit');
  const { asOf } = useAsOf();
  const [params] = useSearchParams();
  const provinces = useProvinces(asOf).data?.items;
  const parent = params.get('parent') ?? undefined;
  const above = useUnit(parent, asOf)?.fullName ?? provinces?.find((one) => one.code === parent)?.fullName;
  const kind = useCodes('ADMIN_UNIT_KIND');
  const mark = useCodes('ADMIN_UNIT_MARK');
  const columns = useUnitColumns(params.get('level') ?? undefined);
  const filters = useMemo(
    () => unitFilters(t, { kinds: kind.choices, marks: mark.choices, above, asOf }),
    [t, kind.choices, mark.choices, above, asOf],
  );
  const fixed = useMemo(() => ({ asOf }), [asOf]);
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('inForceOn', { date: formatDate(asOf) })} />
      <LevelSwitch />
      <DataList
        name="admin-units"
        noun={t('noun')}
        path="/api/v1/admin-units"
        columns={columns}
        filters={filters}
        byPlace={false}
        fixed={fixed}
        rowId={(row) => String(row.id)}
        rowTo={(row) => `/admin-units/${row.code}`}
      />
    </>
  );
}
