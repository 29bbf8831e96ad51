import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { DataList } from '@/shared/list/DataList';
import { useAsOf } from '@/shared/scope/useAsOf';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { useHouseholdColumns } from './columns';
import { useHouseholdFilters } from './filters';

export function HouseholdListPage() {
  const { t } = useTranslation('household');
  const { can } = useMe();
  const { asOf, isToday } = useAsOf();
  const frame = useFrameQuery();
  const columns = useHouseholdColumns();
  const filters = useHouseholdFilters();
  const fixed = useMemo(() => (isToday ? {} : { asOf }) as Record<string, string>, [asOf, isToday]);
  const register = can('beneficiary:write') && (
    <Button
      component={Link}
      to={withFrame('/households/new', frame)}
      leftSection={<IconPlus size={17} aria-hidden />}
    >
      {t('register')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} actions={register} />
      <DataList
        name="households"
        noun={t('noun')}
        path="/api/v1/households"
        columns={columns}
        filters={filters}
        rowId={(row) => row.id}
        rowTo={(row) => `/households/${row.id}`}
        fixed={fixed}
        privateSearch
        empty={{ children: t('empty'), action: register }}
      />
    </>
  );
}
