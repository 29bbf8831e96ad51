import { Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/shared/list/DataList';
import { useAsOf } from '@/shared/scope/useAsOf';
import type { Unit } from '../queries';
import { useUnitColumns } from '../useUnitColumns';

/** The units directly below: the communes of a province today, its districts until 30/06/2025. */
export function Children({ unit }: { unit: Unit }) {
  const { t } = useTranslation('adminunit');
  const { asOf } = useAsOf();
  const columns = useUnitColumns().filter((column) => column.id !== 'above' && column.id !== 'region');
  const fixed = useMemo(() => ({ asOf, parent: unit.code }), [asOf, unit.code]);
  const isDistricts = unit.level === 'PROVINCE' && Boolean(unit.validTo) && asOf <= '2025-06-30';
  return (
    <section aria-label={t('children')}>
      <Title order={2} mb="sm">
        {t(isDistricts ? 'districtsOf' : 'communesOf', { name: unit.fullName })}
      </Title>
      <DataList
        name="admin-unit-children"
        noun={t(isDistricts ? 'nounDistricts' : 'nounCommunes')}
        path="/api/v1/admin-units"
        columns={columns}
        byPlace={false}
        fixed={fixed}
        limit={100}
        rowId={(row) => String(row.id)}
        rowTo={(row) => `/admin-units/${row.code}`}
      />
    </section>
  );
}
