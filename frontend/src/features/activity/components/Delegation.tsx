import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import type { Activity } from '../words';
import classes from './Lines.module.css';

/** Who came or spoke, with names and titles as printed that day; a later post changes nothing here. */
export function Delegation({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  if (activity.participants.length === 0) return null;
  return (
    <Panel title={t('delegation')}>
      <ul className={classes.lines}>
        {activity.participants.map((one) => {
          const title = one.printedName ? one.printedTitle : undefined;
          const name = one.printedName ?? one.printedTitle ?? one.organisationName;
          return (
            <li key={one.id}>
              <div className={classes.grow}>
                <Text size="xs" c="dimmed">
                  {words('PARTICIPANT_ROLE', one.role)}
                </Text>
                <div>
                  {one.officialId ? (
                    <AppLink to={`/officials/${one.officialId}`} fw={600}>
                      {name}
                    </AppLink>
                  ) : (
                    <b>{name}</b>
                  )}
                  {one.headCount > 1 && ` (${t('people', { count: one.headCount })})`}
                </div>
                {title && <div>{title}</div>}
                {one.organisationName && one.organisationName !== name && (
                  <Text size="sm" c="dimmed">
                    {one.organisationName}
                  </Text>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
