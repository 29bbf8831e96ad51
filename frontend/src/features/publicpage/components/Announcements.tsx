import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import { Panel } from '@/shared/ui/Panel';
import { inProvince } from '../queries';
import classes from './Public.module.css';

/** What is announced to everybody and still holds; nothing at all where nothing is. */
export function Announcements({ province }: { province: string | undefined }) {
  const { t } = useTranslation('publicpage');
  const { data } = api.useQuery('get', '/api/v1/public/announcements', inProvince(province));
  if (!data?.length) return null;
  return (
    <Panel title={t('announcements')}>
      <ul className={classes.lines}>
        {data.map((one) => (
          <li key={one.id} className={classes.notice}>
            <Text fw={600} component="h3" className={classes.topic ?? ''}>
              {one.title}
            </Text>
            <p className={classes.words}>{one.body}</p>
            <Text size="sm" c="dimmed">
              {one.lastDay
                ? t('fromTo', { from: formatDate(one.from), to: formatDate(one.lastDay) })
                : t('from', { from: formatDate(one.from) })}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
