import { Stack, Table, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { RowOf } from '@/api/query';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState } from '@/shared/ui/States';
import type { Project } from '../queries';

type Row = RowOf<'/api/v1/official-documents'>;

/** The papers the project's own record names, and the official documents of its activities. */
export function DocumentsTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const named = papersOf(project, {
    approval: t('form.approval'),
    legalBasis: t('legalBasis'),
    handover: t('history.handover'),
    budget: t('budget.decision'),
  });
  return (
    <Stack gap="lg">
      <Panel title={t('papers.named')} flush>
        {named.length === 0 ? (
          <EmptyState title={t('papers.none')}>{t('papers.noneWhy')}</EmptyState>
        ) : (
          <Table verticalSpacing={9} horizontalSpacing={18}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('papers.paper')}</Table.Th>
                <Table.Th>{t('papers.about')}</Table.Th>
                <Table.Th>{t('papers.date')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {named.map((paper) => (
                <Table.Tr key={`${paper.about}-${paper.text}`}>
                  <Table.Td>{paper.text}</Table.Td>
                  <Table.Td>{paper.about}</Table.Td>
                  <Table.Td>{paper.date ? formatDate(paper.date) : '–'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Panel>
      <OfActivities projectId={project.id} />
    </Stack>
  );
}

/** The official documents that the project's activities refer to. */
function OfActivities({ projectId }: { projectId: string }) {
  const { t } = useTranslation('project');
  const type = useCodes('DOCUMENT_TYPE');
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'number', header: t('papers.number'), cell: (row) => row.number, sort: 'number', width: 150 },
      { id: 'title', header: t('papers.title'), cell: (row) => row.title, width: 340 },
      { id: 'type', header: t('papers.type'), cell: (row) => type.label(row.type) },
      {
        id: 'issuedOn',
        header: t('papers.date'),
        cell: (row) => formatDate(row.issuedOn),
        sort: 'issuedOn',
      },
      { id: 'issuer', header: t('papers.issuer'), cell: (row) => row.issuer ?? '–', width: 180 },
    ],
    [t, type.label],
  );
  const fixed = useMemo(() => ({ project: projectId }), [projectId]);
  return (
    <section aria-label={t('papers.ofActivities')}>
      <Title order={2} size="h3" mb="sm">
        {t('papers.ofActivities')}
      </Title>
      <DataList
        name="project-documents"
        noun={t('papers.noun')}
        path="/api/v1/official-documents"
        columns={columns}
        fixed={fixed}
        byPlace={false}
        limit={25}
        rowId={(row) => row.id}
        rowTo={(row) => `/documents/${row.id}`}
        empty={{ children: t('papers.noneOfActivities') }}
      />
    </section>
  );
}

interface Paper {
  text: string;
  about: string;
  date: string | undefined;
}

function papersOf(
  project: Project,
  words: Record<'approval' | 'legalBasis' | 'handover' | 'budget', string>,
) {
  const papers: Paper[] = [];
  const add = (text: string | undefined, about: string, date?: string) => {
    if (text) papers.push({ text, about, date });
  };
  add(project.approvalNumber, words.approval, project.approvalDate);
  add(project.legalBasis, words.legalBasis);
  for (const one of project.handovers) {
    add(one.legalBasis, words.handover, one.effectiveOn);
    add(one.minutesNumber, words.handover, one.effectiveOn);
    add(one.documents, words.handover, one.effectiveOn);
  }
  for (const component of project.components)
    for (const one of component.budgets)
      add(one.decisionNumber, `${words.budget}: ${component.name}`, one.validFrom);
  return papers;
}
