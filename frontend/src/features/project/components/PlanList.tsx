import { Group } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { useAsOf } from '@/shared/scope/useAsOf';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { EndPlanForm, ReviewForm } from '../acts/PlanActs';
import { nameOf, pathOf } from '../people';

type Row = RowOf<'/api/v1/permanency-plans'>;

/** Permanency plans, those whose review is late marked; of one project or of all. */
export function PlanList({ projectId }: { projectId?: string }) {
  const { t } = useTranslation('project');
  const { asOf } = useAsOf();
  const { can } = useMe();
  const mayWrite = can('project:write');
  const goal = useCodes('PERMANENCY_GOAL');
  const reason = useCodes('ENROLMENT_CLOSING_REASON');
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'who', header: t('enrol.who'), cell: nameOf, width: 190 },
      { id: 'goal', header: t('plans.goal'), cell: (row) => goal.label(row.goal), width: 170 },
      ...(projectId ? [] : [{ id: 'project', header: t('projects'), cell: (row: Row) => row.project.code }]),
      { id: 'madeOn', header: t('plans.madeOn'), cell: (row) => formatDate(row.madeOn) },
      {
        id: 'review',
        header: t('plans.review'),
        cell: (row) => formatDate(row.reviewDueOn),
        sort: 'reviewDueOn',
      },
      {
        id: 'status',
        header: t('status'),
        cell: (row) =>
          row.status === 'ACTIVE' && row.reviewDueOn < asOf ? (
            <StatusBadge tone="waiting" label={t('plans.overdue')} />
          ) : (
            <StatusBadge
              tone={row.status === 'ACTIVE' ? 'running' : row.status === 'COMPLETED' ? 'done' : 'neutral'}
              label={t(`plans.state.${row.status}`)}
            />
          ),
      },
      {
        id: 'ended',
        header: t('plans.ended'),
        cell: (row) =>
          [row.endedOn && formatDate(row.endedOn), reason.label(row.endReason).toLowerCase() || row.outcome]
            .filter(Boolean)
            .join(', ') || '–',
        width: 190,
      },
      ...(mayWrite
        ? [
            {
              id: 'acts',
              header: t('plans.acts'),
              cell: (row: Row) =>
                row.status === 'ACTIVE' ? (
                  <Group gap={6} wrap="nowrap">
                    <ActDialog label={t('plans.reviewAct')} size="compact-xs" title={nameOf(row)}>
                      {(close) => <ReviewForm plan={row} onClose={close} />}
                    </ActDialog>
                    <ActDialog label={t('plans.endAct')} size="compact-xs" title={nameOf(row)}>
                      {(close) => <EndPlanForm plan={row} onClose={close} />}
                    </ActDialog>
                  </Group>
                ) : (
                  '–'
                ),
            },
          ]
        : []),
    ],
    [t, goal.label, reason.label, asOf, projectId, mayWrite],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'overdueOn',
        label: t('plans.overdueOn'),
        choices: [{ value: asOf, label: formatDate(asOf) }],
        sentence: (day) => t('plans.overdueOnDay', { date: formatDate(day) }),
      },
      {
        kind: 'choice',
        name: 'status',
        label: t('status'),
        multiple: true,
        choices: (['ACTIVE', 'COMPLETED', 'CANCELLED'] as const).map((value) => ({
          value,
          label: t(`plans.state.${value}`).toLowerCase(),
        })),
      },
      { kind: 'dates', name: 'reviewDue', label: t('plans.review') },
      ...(projectId ? [] : [{ kind: 'unit' as const, name: 'adminUnit', label: t('plans.lives') }]),
      { kind: 'choice', name: 'goal', label: t('plans.goal'), multiple: true, choices: goal.choices },
    ],
    [t, asOf, projectId, goal.choices],
  );
  const fixed = useMemo((): Record<string, string> => (projectId ? { project: projectId } : {}), [projectId]);
  return (
    <DataList
      name={projectId ? 'project-plans' : 'plans'}
      noun={t('plans.noun')}
      path="/api/v1/permanency-plans"
      columns={columns}
      filters={filters}
      fixed={fixed}
      byPlace={!projectId}
      searchable={false}
      limit={25}
      rowId={(row) => row.id}
      rowTo={pathOf}
      empty={{ children: t('plans.empty') }}
    />
  );
}
