import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import type { Activity } from '../words';
import classes from './Lines.module.css';

/** The official documents behind it, by number. */
export function DocumentsPanel({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  if (activity.documents.length === 0) return null;
  return (
    <Panel title={t('documents')}>
      <ul className={classes.lines}>
        {activity.documents.map((one) => (
          <li key={one.id}>
            <div className={classes.grow}>
              <AppLink to={`/documents/${one.id}`} fw={600}>
                {one.number}
              </AppLink>
              <div>{one.title}</div>
              <Text size="xs" c="dimmed">
                {formatDate(one.issuedOn)}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
