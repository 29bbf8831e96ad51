import { Group } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDateRange } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import type { Project } from '../queries';

type Row = RowOf<'/api/v1/activities'>;

/** Visits, meetings and hand-outs of the project. */
export function ActivitiesTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const { can } = useMe();
  const kind = useCodes('ACTIVITY_KIND');
  const part = useCodes('PART_OF_DAY');
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'name', header: t('activity.name'), cell: (row) => row.name, sort: 'name', width: 300 },
      {
        id: 'when',
        header: t('activity.when'),
        cell: (row) =>
          [
            formatDateRange(row.startsOn, row.endsOn),
            row.partOfDay && part.label(row.partOfDay).toLowerCase(),
          ]
            .filter(Boolean)
            .join(', '),
        sort: 'startsOn',
      },
      { id: 'kind', header: t('activity.kind'), cell: (row) => row.kinds.map(kind.label).join(', ') },
      {
        id: 'place',
        header: t('activity.place'),
        cell: (row) => row.placeText ?? row.unit?.fullName ?? '–',
      },
    ],
    [t, kind.label, part.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      { kind: 'dates', name: 'days', bounds: ['from', 'to'], label: t('activity.when') },
      {
        kind: 'choice',
        name: 'kind',
        label: t('activity.kind'),
        multiple: true,
        choices: kind.choices,
      },
    ],
    [t, kind.choices],
  );
  const fixed = useMemo(() => ({ project: project.id }), [project.id]);
  const create = can('activity:write') ? (
    <ButtonLink to={`/activities/new?project=${project.id}`} variant="light">
      {t('activity.create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      {create && (
        <Group justify="flex-end" mb="sm" className="no-print">
          {create}
        </Group>
      )}
      <DataList
        name="project-activities"
        noun={t('activity.noun')}
        path="/api/v1/activities"
        columns={columns}
        filters={filters}
        fixed={fixed}
        limit={25}
        rowId={(row) => row.id}
        rowTo={(row) => `/activities/${row.id}`}
        empty={{ children: t('activity.empty') }}
      />
    </>
  );
}
