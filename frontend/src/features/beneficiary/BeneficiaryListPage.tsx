import { Button } from '@mantine/core';
import { IconChartBar, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import { useAsOf } from '@/shared/scope/useAsOf';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { usePersonColumns } from './columns';
import { usePersonFilters } from './filters';

export function BeneficiaryListPage() {
  const { t } = useTranslation('beneficiary');
  const { me, can } = useMe();
  const { asOf, isToday } = useAsOf();
  const frame = useFrameQuery();
  const columns = usePersonColumns();
  const filters = usePersonFilters();
  const fixed = useMemo(() => (isToday ? {} : { asOf }) as Record<string, string>, [asOf, isToday]);
  const register = can('beneficiary:write') && (
    <Button
      component={Link}
      to={withFrame('/beneficiaries/new', frame)}
      leftSection={<IconPlus size={17} aria-hidden />}
    >
      {t('register')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={me?.scope?.pseudonymised ? t('partnerNote') : undefined}
        actions={
          <>
            {can('figures:read') && (
              <Button
                component={Link}
                to={withFrame('/beneficiaries/breakdown', frame)}
                variant="default"
                leftSection={<IconChartBar size={17} aria-hidden />}
              >
                {t('breakdown.open')}
              </Button>
            )}
            {register}
          </>
        }
      />
      <DataList
        name="beneficiaries"
        noun={t('noun')}
        path="/api/v1/beneficiaries"
        columns={columns as ListColumn<RowOf<'/api/v1/beneficiaries'>>[]}
        filters={filters}
        rowId={(row) => row.id}
        rowTo={(row) => `/beneficiaries/${row.id}`}
        fixed={fixed}
        privateSearch
        empty={{ children: t('empty'), action: register }}
      />
    </>
  );
}
