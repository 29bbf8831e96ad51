import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import type { Article } from '../queries';
import classes from './Article.module.css';
import { WebConsent } from './WebConsent';

/** Registered children whom the article names, and whether they consented: for those who may read children. */
export function PeoplePanel({ article }: { article: Article }) {
  const { t } = useTranslation('publication');
  const { data } = api.useQuery('get', '/api/v1/articles/{id}/people', {
    params: { path: { id: article.id } },
  });
  return (
    <Panel title={t('people')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('peopleHint')}
      </Text>
      {data?.length === 0 && <Text>{t('nobody')}</Text>}
      <ul className={classes.cards}>
        {data?.map((person) => (
          <li key={person.id}>
            <AppLink to={`/beneficiaries/${person.id}`} fw={600}>
              {person.fullName ?? person.code}
            </AppLink>
            <Text size="sm" c="dimmed">
              {person.code} · {t(person.declared ? 'declared' : 'found')}
            </Text>
            <Group gap="sm">
              <WebConsent personId={person.id} given={person.consent} />
            </Group>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
