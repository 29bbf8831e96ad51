import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateRange } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { type Overview, pageOf } from '../queries';
import classes from './Agenda.module.css';

type Deadline = Overview['deadlines'][number];

interface Props {
  activities: Overview['activities'];
  deadlines: Overview['deadlines'];
}

/** The month's activities and what falls due. */
export function Agenda({ activities, deadlines }: Props) {
  const { t } = useTranslation('dashboard');
  return (
    <Stack gap="md">
      <Panel title={t('agenda.activities')}>
        {activities.length === 0 ? (
          <Text c="dimmed">{t('agenda.noActivities')}</Text>
        ) : (
          <ul className={classes.list}>
            {activities.map((activity) => (
              <li key={activity.id}>
                <IconCalendarEvent size={18} aria-hidden />
                <div>
                  <AppLink to={`/activities/${activity.id}`}>{activity.name}</AppLink>
                  <Text size="sm" c="dimmed">
                    {formatDateRange(activity.startsOn, activity.endsOn)}
                    {activity.place ? ` · ${activity.place}` : ''}
                  </Text>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={t('agenda.deadlines')}>
        {deadlines.length === 0 ? (
          <Text c="dimmed">{t('agenda.noDeadlines')}</Text>
        ) : (
          <ul className={classes.list}>
            {deadlines.map((deadline) => (
              <DeadlineRow
                key={`${deadline.kind}${deadline.id ?? deadline.dueOn}${deadline.name}`}
                deadline={deadline}
              />
            ))}
          </ul>
        )}
      </Panel>
    </Stack>
  );
}

/** Where the record behind a deadline stands; a conclusion stands on its meeting's page. */
const PAGES: Record<string, string> = {
  CONCLUSION: '/activities',
  CAMPAIGN_REPORT: '/campaigns',
  PROJECT_END: '/projects',
};

function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation('dashboard');
  const to = deadline.id ? `${PAGES[deadline.kind]}/${deadline.id}` : pageOf(deadline.link);
  const name = deadline.count > 1 ? `${formatNumber(deadline.count)} · ${deadline.name}` : deadline.name;
  return (
    <li data-late={deadline.overdue || undefined}>
      {deadline.overdue ? (
        <IconAlertTriangle size={18} aria-hidden />
      ) : (
        <IconCalendarEvent size={18} aria-hidden />
      )}
      <div>
        {to ? <AppLink to={to}>{name}</AppLink> : name}
        <Text size="sm" c="dimmed">
          {t(`deadline.${deadline.kind}` as 'deadline.CONCLUSION')} · {formatDate(deadline.dueOn)}
          {deadline.overdue ? ` · ${t('agenda.late')}` : ''}
        </Text>
      </div>
    </li>
  );
}
