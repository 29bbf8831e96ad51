import { Text } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import type { PublicArticleSummary } from '../queries';
import classes from './Article.module.css';

/** Articles one below the other: title, day, what it is about. */
export function ArticleCards({ articles }: { articles: readonly PublicArticleSummary[] }) {
  const { t } = useTranslation('publication');
  return (
    <ul className={classes.cards}>
      {articles.map((article) => (
        <li key={article.id} className={classes.card}>
          <AppLink to={`/public/articles/${article.id}`} fw={600}>
            {article.title}
          </AppLink>
          <Text size="sm" c="dimmed">
            {formatDate(article.publishedOn)} · {t(`category.${article.category}`)}
            {article.video && (
              <>
                {' · '}
                <IconVideo size={15} aria-hidden /> {t('video')}
              </>
            )}
          </Text>
          {article.summary && <Text mt={4}>{article.summary}</Text>}
        </li>
      ))}
    </ul>
  );
}
