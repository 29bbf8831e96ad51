import { IconPhoneIncoming } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatInstant } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { TakeDownForm } from './acts';
import { CHANNELS, KINDS, STATUSES, toneOf } from './words';

type Row = RowOf<'/api/v1/reports'>;

/** The queue of what people outside reported; what a report says is read on its own page only. */
export function ReportListPage() {
  const { t } = useTranslation('feedback');
  const { can } = useMe();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'code', header: t('code'), cell: (row) => row.code, width: 150 },
      {
        id: 'receivedAt',
        header: t('receivedAt'),
        cell: (row) => formatInstant(row.receivedAt),
        sort: 'receivedAt',
        width: 150,
      },
      { id: 'kind', header: t('kindIs'), cell: (row) => t(`kind.${row.kind}`), width: 250 },
      { id: 'channel', header: t('channelIs'), cell: (row) => t(`channel.${row.channel}`), width: 150 },
      { id: 'externalRef', header: t('externalRef'), cell: (row) => row.externalRef ?? '–', width: 160 },
      {
        id: 'status',
        header: t('status'),
        cell: (row) => (
          <>
            <StatusBadge tone={toneOf[row.status]} label={t(`is.${row.status}`)} />
            {row.suspicious && ` ${t('suspicious')}`}
          </>
        ),
        width: 210,
      },
    ],
    [t],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'status',
        label: t('status'),
        multiple: true,
        choices: STATUSES.map((value) => ({ value, label: t(`is.${value}`) })),
      },
      {
        kind: 'choice',
        name: 'kind',
        label: t('kindIs'),
        multiple: true,
        choices: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      },
      {
        kind: 'choice',
        name: 'channel',
        label: t('channelIs'),
        multiple: true,
        choices: CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
      },
      { kind: 'dates', name: 'received', label: t('receivedAt') },
    ],
    [t],
  );
  if (!can('feedback:read')) return <ForbiddenState />;
  const create = can('feedback:write') ? (
    <ActDialog
      label={t('takeDown')}
      variant="filled"
      leftSection={<IconPhoneIncoming size={17} aria-hidden />}
    >
      {(close) => <TakeDownForm onClose={() => close()} />}
    </ActDialog>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('reports')} subtitle={t('reportsIntro')} actions={create} />
      <DataList
        name="reports"
        noun={t('noun')}
        path="/api/v1/reports"
        columns={columns}
        filters={filters}
        byPlace={false}
        searchable={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/reports/${row.id}`}
        empty={{ children: t('empty'), action: create }}
      />
    </>
  );
}
