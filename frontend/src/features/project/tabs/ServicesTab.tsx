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
import { ServiceEventForm } from '../acts/ServiceEventForm';
import { bornOf, nameOf, pathOf } from '../people';
import type { Project } from '../queries';

type Row = RowOf<'/api/v1/service-events'>;

/** Every turn of service, with the rule it meets. */
export function ServicesTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const { can } = useMe();
  const service = useCodes('SERVICE_TYPE');
  const rule = useCodes('ELIGIBILITY');
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'who', header: t('enrol.who'), cell: nameOf, width: 190 },
      { id: 'day', header: t('service.day'), cell: (row) => formatDate(row.happenedOn), sort: 'happenedOn' },
      { id: 'service', header: t('service.service'), cell: (row) => service.label(row.service), width: 190 },
      { id: 'born', header: t('enrol.born'), cell: bornOf },
      {
        id: 'rule',
        header: t('service.rule'),
        cell: (row) => rule.label(row.eligibility) || '–',
        width: 220,
      },
      { id: 'component', header: t('component'), cell: (row) => row.component?.name ?? '–', width: 180 },
      {
        id: 'provider',
        header: t('service.provider'),
        cell: (row) => row.provider?.name ?? '–',
        optional: true,
      },
    ],
    [t, service.label, rule.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'component',
        label: t('component'),
        choices: project.components.map((one) => ({ value: one.id, label: one.name })),
      },
      {
        kind: 'choice',
        name: 'service',
        label: t('service.service'),
        multiple: true,
        choices: service.choices,
      },
      {
        kind: 'choice',
        name: 'eligibility',
        label: t('service.rule'),
        multiple: true,
        choices: rule.choices,
      },
      { kind: 'yesNo', name: 'remote', label: t('service.remote') },
    ],
    [t, project.components, service.choices, rule.choices],
  );
  const fixed = useMemo(() => ({ project: project.id, to: project.asOf }), [project.id, project.asOf]);
  return (
    <>
      {can('project:write') && (
        <Group justify="flex-end" mb="sm" className="no-print">
          <ActDialog label={t('service.add')} variant="light">
            {(close) => <ServiceEventForm project={project} onClose={close} />}
          </ActDialog>
        </Group>
      )}
      <DataList
        name="project-services"
        noun={t('service.noun')}
        path="/api/v1/service-events"
        columns={columns}
        filters={filters}
        fixed={fixed}
        searchable={false}
        limit={25}
        rowId={(row) => row.id}
        rowTo={pathOf}
        empty={{ children: t('service.empty') }}
      />
    </>
  );
}
