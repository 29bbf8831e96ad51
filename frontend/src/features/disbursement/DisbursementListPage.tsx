import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { DataList } from '@/shared/list/DataList';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { disbursementColumns } from './columns';
import { disbursementFilters } from './filters';
import { useProjectBudget } from './queries';

export function DisbursementListPage() {
  const { t } = useTranslation('disbursement');
  const { can } = useMe();
  const purpose = useCodes('DISBURSEMENT_PURPOSE');
  const method = useCodes('DISBURSEMENT_METHOD');
  const [params] = useSearchParams();
  const chosen = useProjectBudget(params.get('project') ?? undefined).data;
  const columns = useMemo(
    () => disbursementColumns(t, purpose.label, method.label),
    [t, purpose.label, method.label],
  );
  const filters = useMemo(
    () =>
      disbursementFilters(t, {
        purposes: purpose.choices,
        methods: method.choices,
        projectName: () => chosen?.code ?? '…',
      }),
    [t, purpose.choices, method.choices, chosen],
  );
  const record = can('disbursement:write') ? (
    <ButtonLink to="/disbursements/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('record')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={record} />
      <DataList
        name="disbursements"
        noun={t('noun')}
        path="/api/v1/disbursements"
        columns={columns}
        filters={filters}
        rowId={(row) => row.id}
        rowTo={(row) => `/disbursements/${row.id}`}
        empty={{ children: t('empty'), action: record }}
      />
    </>
  );
}
