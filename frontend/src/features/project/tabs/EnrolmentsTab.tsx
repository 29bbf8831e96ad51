import { Group } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { EndEnrolmentForm, EnrolmentForm } from '../acts/EnrolmentForms';
import { bornOf, nameOf, pathOf } from '../people';
import type { Project } from '../queries';
import { holdsOn } from '../words';

type Row = RowOf<'/api/v1/enrolments'>;

/** Who is on the project's lists: sponsorship, scholarships, families. */
export function EnrolmentsTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const { can } = useMe();
  const mayWrite = can('project:write');
  const kind = useCodes('ENROLMENT_KIND');
  const reason = useCodes('ENROLMENT_CLOSING_REASON');
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'who', header: t('enrol.who'), cell: nameOf, width: 190 },
      { id: 'code', header: t('code'), cell: (row) => row.person?.code ?? row.household?.code, width: 165 },
      { id: 'born', header: t('enrol.born'), cell: bornOf },
      {
        id: 'kind',
        header: t('enrol.kind'),
        cell: (row) => [kind.label(row.kind), row.scheme, row.awardYear].filter(Boolean).join(', '),
        width: 200,
      },
      {
        id: 'component',
        header: t('component'),
        cell: (row) => row.component.name,
        width: 180,
        optional: true,
      },
      { id: 'from', header: t('enrol.from'), cell: (row) => formatDate(row.validFrom), sort: 'validFrom' },
      {
        id: 'to',
        header: t('enrol.end'),
        cell: (row) =>
          row.validTo ? (
            `${formatDate(row.validTo)}, ${reason.label(row.endReason).toLowerCase()}`
          ) : mayWrite && holdsOn(row, project.asOf) ? (
            <ActDialog label={t('enrol.endAct')} size="compact-xs" title={nameOf(row)}>
              {(close) => <EndEnrolmentForm enrolment={row} onClose={close} />}
            </ActDialog>
          ) : (
            '–'
          ),
        width: 150,
      },
    ],
    [t, kind.label, reason.label, mayWrite, project.asOf],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      { kind: 'choice', name: 'kind', label: t('enrol.kind'), multiple: true, choices: kind.choices },
      {
        kind: 'choice',
        name: 'component',
        label: t('component'),
        choices: project.components.map((one) => ({ value: one.id, label: one.name })),
      },
      {
        kind: 'choice',
        name: 'activeOn',
        label: t('enrol.activeOn'),
        choices: [{ value: project.asOf, label: formatDate(project.asOf) }],
      },
      { kind: 'yesNo', name: 'withoutPlan', label: t('enrol.withoutPlan') },
    ],
    [t, kind.choices, project],
  );
  const fixed = useMemo(() => ({ project: project.id }), [project.id]);
  const add = mayWrite ? (
    <ActDialog label={t('enrol.add')} variant="light">
      {(close) => <EnrolmentForm project={project} onClose={close} />}
    </ActDialog>
  ) : undefined;
  return (
    <>
      {add && (
        <Group justify="flex-end" mb="sm" className="no-print">
          {add}
        </Group>
      )}
      <DataList
        name="project-enrolments"
        noun={t('enrol.noun')}
        path="/api/v1/enrolments"
        columns={columns}
        filters={filters}
        fixed={fixed}
        searchable={false}
        limit={25}
        rowId={(row) => row.id}
        rowTo={pathOf}
        empty={{ children: t('enrol.empty') }}
      />
    </>
  );
}
