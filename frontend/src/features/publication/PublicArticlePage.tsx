import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemError } from '@/api/problem';
import { api } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import classes from './components/Article.module.css';
import { ArticleCards } from './components/ArticleCards';
import { ArticleText } from './components/ArticleText';

/** One published article: the text, who wrote it, where it comes from, and what belongs to it. */
export function PublicArticlePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('publication');
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public/articles/{articleId}', {
    params: { path: { articleId: id } },
  });
  if (error instanceof ProblemError && error.status === 404)
    return (
      <EmptyState title={t('gone')} action={<ButtonLink to="/public/articles">{t('allNews')}</ButtonLink>}>
        {t('goneWhy')}
      </EmptyState>
    );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={480} radius="md" />;
  return (
    <article>
      <PageHeader
        title={data.title}
        parent={{ label: t('news'), to: '/public/articles' }}
        subtitle={`${formatDate(data.publishedOn)} · ${t(`category.${data.category}`)}`}
      />
      <Panel>
        <ArticleText body={data.body} />
        {data.videoUrl && (
          <Button
            component="a"
            href={data.videoUrl}
            target="_blank"
            rel="noopener noreferrer"
            variant="default"
            mb="md"
            rightSection={<IconExternalLink size={16} aria-hidden />}
          >
            {t('watch')}
          </Button>
        )}
        {data.author && <p className={classes.credit}>{t('writtenBy', { name: data.author })}</p>}
        {data.source && <p className={classes.credit}>{t('sourceIs', { name: data.source })}</p>}
        <p className={classes.credit}>
          {t('responsible', { name: [data.chiefEditor, data.chiefEditorTitle].filter(Boolean).join(' – ') })}
        </p>
        {data.tags.length > 0 && (
          <p className={classes.credit}>{t('tagsAre', { tags: data.tags.join(', ') })}</p>
        )}
        <p className={classes.credit}>
          {t('call')}{' '}
          <Anchor href="tel:111" underline="always">
            111
          </Anchor>
        </p>
      </Panel>
      {data.related.length > 0 && (
        <Panel title={t('related')}>
          <ArticleCards articles={data.related} />
        </Panel>
      )}
    </article>
  );
}
