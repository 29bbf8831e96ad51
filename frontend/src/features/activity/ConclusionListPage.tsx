import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ConclusionActs } from './acts/ConclusionActs';
import { ActivityTabs } from './components/ActivityTabs';
import { ConclusionBadge } from './components/ConclusionBadge';
import { useOrganisationFilter, useProjectFilter } from './filters';

type Row = RowOf<'/api/v1/conclusions'>;

/** What meetings decided, by the day it is due. */
export function ConclusionListPage() {
  const { t } = useTranslation('activity');
  const mayWrite = useMe().can('activity:write');
  const organisation = useOrganisationFilter();
  const project = useProjectFilter();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'what', header: t('conclusion.what'), cell: (row) => row.description, width: 250 },
      { id: 'owner', header: t('conclusion.owner'), cell: (row) => row.owner ?? '–', width: 150 },
      {
        id: 'due',
        header: t('conclusion.dueOn'),
        cell: (row) => (row.dueOn ? formatDate(row.dueOn) : t('conclusion.noDue')),
        sort: 'dueOn',
      },
      { id: 'standing', header: t('status'), cell: (row) => <ConclusionBadge conclusion={row} /> },
      {
        id: 'meeting',
        header: t('conclusion.meeting'),
        cell: (row) => `${row.activityName}, ${formatDate(row.activityStartsOn)}`,
        width: 150,
      },
      ...(mayWrite
        ? [
            {
              id: 'acts',
              header: t('conclusion.acts'),
              cell: (row: Row) => <ConclusionActs conclusion={row} />,
              width: 180,
            },
          ]
        : []),
    ],
    [t, mayWrite],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'status',
        label: t('status'),
        choices: (['OPEN', 'DONE', 'CANCELLED'] as const).map((value) => ({
          value,
          label: t(`conclusion.statusWord.${value}`),
        })),
      },
      { kind: 'dates', name: 'due', label: t('conclusion.dueOn') },
      { kind: 'unit', name: 'adminUnit', label: t('place') },
      organisation('owner', t('conclusion.owner')),
      project,
    ],
    [t, organisation, project],
  );
  return (
    <>
      <PageHeader title={t('conclusion.title')} subtitle={t('conclusion.subtitle')} />
      <ActivityTabs />
      <DataList
        name="conclusions"
        noun={t('conclusion.noun')}
        path="/api/v1/conclusions"
        columns={columns}
        filters={filters}
        searchable={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/activities/${row.activityId}`}
        empty={{ children: t('conclusion.empty') }}
      />
    </>
  );
}
