import { Skeleton, Stack, Table, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { client } from '@/api/client';
import { api } from '@/api/query';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState } from '@/shared/ui/States';
import type { Project } from '../queries';

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

function OfActivities({ projectId }: { projectId: string }) {
  const { t } = useTranslation('project');
  const type = useCodes('DOCUMENT_TYPE');
  const activities = api.useQuery('get', '/api/v1/activities', {
    params: { query: { project: projectId, limit: 25 } },
  });
  const answers = useQueries({
    queries: (activities.data?.items ?? []).map((activity) => ({
      queryKey: ['documentsOf', activity.id],
      queryFn: async () =>
        (await client.GET('/api/v1/official-documents', { params: { query: { activity: activity.id } } }))
          .data?.items ?? [],
    })),
  });
  if (activities.isLoading || answers.some((one) => one.isLoading))
    return <Skeleton height={140} radius="md" />;
  const documents = new Map(answers.flatMap((one) => one.data ?? []).map((one) => [one.id, one]));
  return (
    <Panel title={t('papers.ofActivities')}>
      {documents.size === 0 && <Text c="dimmed">{t('papers.noneOfActivities')}</Text>}
      {[...documents.values()].map((one) => (
        <div key={one.id}>
          <AppLink to={`/documents/${one.id}`}>{[one.number, one.title].filter(Boolean).join(' – ')}</AppLink>
          <Text size="xs" c="dimmed">
            {[type.label(one.type), one.issuer, one.issuedOn && formatDate(one.issuedOn)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      ))}
    </Panel>
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
      add(one.decisionNumber, `${words.budget}: ${component.code}`, one.validFrom);
  return papers;
}
