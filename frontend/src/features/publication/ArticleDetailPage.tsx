import { Alert, Anchor, Grid, Skeleton, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { ArticleActs } from './ArticleActs';
import { ArticleText } from './components/ArticleText';
import { PeoplePanel } from './components/PeoplePanel';
import { type Article, useArticle } from './queries';
import { toneOf } from './words';

/** One article as it would be read, where it stands, and what can be done with it. */
export function ArticleDetailPage() {
  const { id = '' } = useParams();
  const { can } = useMe();
  const query = useArticle(id);
  if (!can('publication:read')) return <ForbiddenState />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={480} radius="md" />;
  return <ArticleView article={query.data.data} />;
}

function ArticleView({ article }: { article: Article }) {
  const { t } = useTranslation('publication');
  const { can } = useMe();
  return (
    <>
      <PageHeader
        title={article.title}
        parent={{ label: t('articles'), to: '/publication/articles' }}
        subtitle={t(`category.${article.category}`)}
        badges={<StatusBadge tone={toneOf[article.status]} label={t(`is.${article.status}`)} />}
        actions={<ArticleActs article={article} />}
      />
      <Stack gap="lg">
        {article.hidden && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('hidden')}>
            {t('hiddenWhy')}
          </Alert>
        )}
        {article.returnedReason && article.status === 'DRAFT' && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('returned')}>
            {article.returnedReason}
          </Alert>
        )}
        {article.withdrawalReason && (
          <Alert color="gray" title={t('is.WITHDRAWN')}>
            {article.withdrawalReason}
          </Alert>
        )}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Panel>
              <ArticleText body={article.body} />
            </Panel>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Stack gap="lg">
              <About article={article} />
              {can('beneficiary:read') && <PeoplePanel article={article} />}
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}

function About({ article }: { article: Article }) {
  const { t } = useTranslation('publication');
  const responsible = [article.chiefEditor, article.chiefEditorTitle].filter(Boolean).join(' – ');
  return (
    <Panel title={t('about')}>
      <DefinitionList
        items={[
          { term: t('author'), value: article.author },
          { term: t('source'), value: article.source },
          ...(article.videoUrl
            ? [
                {
                  term: t('video'),
                  value: (
                    <Anchor href={article.videoUrl} target="_blank" rel="noopener noreferrer">
                      {t('watch')}
                    </Anchor>
                  ),
                },
              ]
            : []),
          ...(article.declaredPeople > 0
            ? [{ term: t('declaredPeople'), value: formatNumber(article.declaredPeople) }]
            : []),
          ...(article.tags.length > 0 ? [{ term: t('tags'), value: article.tags.join(', ') }] : []),
          ...(article.submittedAt
            ? [{ term: t('submittedAt'), value: formatInstant(article.submittedAt) }]
            : []),
          ...(article.publishedAt
            ? [
                { term: t('publishedAt'), value: formatInstant(article.publishedAt) },
                { term: t('chiefEditor'), value: responsible },
              ]
            : []),
          { term: t('updatedAt'), value: formatInstant(article.updatedAt) },
        ]}
      />
    </Panel>
  );
}
