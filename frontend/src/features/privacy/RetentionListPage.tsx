import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { PrivacyHeader } from './PrivacyHeader';
import { retentionTone } from './queries';

type Row = RowOf<'/api/v1/retention-cases'>;

/** Closed records under their codes, in the order in which their time ends. */
export function RetentionListPage() {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  const words = useCodeWords();
  const state = useCodes('RETENTION_STATE');
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'code', header: t('retention.code'), cell: (row) => row.code, width: 180 },
      {
        id: 'closedOn',
        header: t('retention.closedOn'),
        cell: (row) => formatDate(row.closedOn),
        sort: 'closedOn',
      },
      {
        id: 'closingReason',
        header: t('retention.closingReason'),
        cell: (row) => words('RECORD_CLOSING_REASON', row.closingReason),
        width: 240,
      },
      {
        id: 'endsOn',
        header: t('retention.endsOn'),
        cell: (row) => formatDate(row.endsOn),
        sort: 'endsOn',
      },
      {
        id: 'state',
        header: t('retention.state'),
        cell: (row) => <StatusBadge tone={retentionTone[row.state]} label={state.label(row.state)} />,
        width: 220,
      },
    ],
    [t, words, state.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      { kind: 'choice', name: 'state', label: t('retention.state'), multiple: true, choices: state.choices },
    ],
    [t, state.choices],
  );
  if (!can('privacy:read')) return <ForbiddenState />;
  return (
    <>
      <PrivacyHeader subtitle={t('retention.subtitle')} />
      <DataList
        name="retention-cases"
        noun={t('retention.noun')}
        path="/api/v1/retention-cases"
        columns={columns}
        filters={filters}
        searchable={false}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/privacy/retention/${row.id}`}
        empty={{ children: t('retention.empty') }}
      />
    </>
  );
}
