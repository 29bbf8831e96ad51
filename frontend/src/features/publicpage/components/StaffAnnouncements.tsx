import { Alert } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import classes from './Public.module.css';

/** What is announced to the account’s role and place and still holds; it can be folded up. */
export function StaffAnnouncements() {
  const { t } = useTranslation('publicpage');
  const { data } = api.useQuery('get', '/api/v1/announcements/current');
  if (!data?.length) return null;
  return (
    <Alert color="amber" mb="lg" icon={<IconSpeakerphone aria-hidden />} title={t('announcements')}>
      {data.map((one) => (
        <details key={one.id} className={classes.folded}>
          <summary>
            {one.title}
            {one.lastDay && ` – ${t('fromTo', { from: formatDate(one.from), to: formatDate(one.lastDay) })}`}
          </summary>
          <p className={classes.words}>{one.body}</p>
        </details>
      ))}
    </Alert>
  );
}
