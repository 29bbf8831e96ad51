import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import classes from './Public.module.css';

/** The latest three articles. */
export function LatestNews({ province }: { province: string | undefined }) {
  const { t } = useTranslation('publicpage');
  const { data } = api.useQuery('get', '/api/v1/public/articles', {
    params: { query: { limit: 3, ...(province ? { province } : {}) } },
  });
  if (!data?.length) return null;
  return (
    <Panel title={t('latest')}>
      <ul className={classes.lines}>
        {data.map((article) => (
          <li key={article.id}>
            <AppLink to={`/public/articles/${article.id}`} fw={600}>
              {article.title}
            </AppLink>
            <Text size="sm" c="dimmed">
              {formatDate(article.publishedOn)}
            </Text>
          </li>
        ))}
        <li>
          <AppLink to="/public/articles">{t('allNews')}</AppLink>
        </li>
      </ul>
    </Panel>
  );
}
