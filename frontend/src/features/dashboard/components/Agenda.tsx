import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateRange } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { type Overview, pageOf } from '../queries';
import classes from './Agenda.module.css';

type Deadline = Overview['deadlines'][number];

/** What happens in the month of the day. */
export function MonthActivities({ activities }: { activities: Overview['activities'] }) {
  const { t } = useTranslation('dashboard');
  return (
    <Panel title={t('agenda.activities')}>
      {activities.length === 0 ? (
        <Text c="dimmed">{t('agenda.noActivities')}</Text>
      ) : (
        <Folded rows={activities} more={(count) => t('agenda.moreActivities', { count })}>
          {(activity) => (
            <li key={activity.id}>
              <IconCalendarEvent size={18} stroke={1.6} aria-hidden />
              <div>
                <AppLink to={`/activities/${activity.id}`}>{activity.name}</AppLink>
                <Text size="sm" c="dimmed">
                  {formatDateRange(activity.startsOn, activity.endsOn)}
                  {activity.place ? ` · ${activity.place}` : ''}
                </Text>
              </div>
            </li>
          )}
        </Folded>
      )}
    </Panel>
  );
}

const SHOWN = 6;

interface FoldedProps<R> {
  rows: readonly R[];
  /** The words of the button that shows the others. */
  more: (count: number) => string;
  children: (row: R) => ReactNode;
}

/** The first rows of a list, the rest on request. */
function Folded<R>({ rows, more, children }: FoldedProps<R>) {
  const { t } = useTranslation('dashboard');
  const [all, setAll] = useState(false);
  const hidden = rows.length - SHOWN;
  return (
    <>
      <ul className={classes.list}>{(all ? rows : rows.slice(0, SHOWN)).map(children)}</ul>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" mt="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('agenda.fewer') : more(hidden)}
        </Button>
      )}
    </>
  );
}

/** What is late and what falls due, the earliest first; the rest on request. */
export function Deadlines({ deadlines }: { deadlines: Overview['deadlines'] }) {
  const { t } = useTranslation('dashboard');
  return (
    <Panel title={t('agenda.deadlines')}>
      {deadlines.length === 0 ? (
        <Text c="dimmed">{t('agenda.noDeadlines')}</Text>
      ) : (
        <Folded rows={deadlines} more={(count) => t('agenda.more', { count })}>
          {(deadline) => (
            <DeadlineRow
              key={`${deadline.kind}${deadline.id ?? ''}${deadline.dueOn}${deadline.name}`}
              deadline={deadline}
            />
          )}
        </Folded>
      )}
    </Panel>
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
  const name = deadline.id
    ? deadline.name
    : t('agenda.reviews', { count: deadline.count, number: formatNumber(deadline.count) });
  return (
    <li data-late={deadline.overdue || undefined}>
      {deadline.overdue ? (
        <IconAlertTriangle size={18} stroke={1.6} aria-hidden />
      ) : (
        <IconCalendarEvent size={18} stroke={1.6} aria-hidden />
      )}
      <div>
        {to ? <AppLink to={to}>{name}</AppLink> : name}
        <Text size="sm" c="dimmed">
          {t(`deadline.${deadline.kind}` as 'deadline.CONCLUSION')} · {formatDate(deadline.dueOn)}
          {deadline.overdue && <span className={classes.late}>{t('agenda.late')}</span>}
        </Text>
      </div>
    </li>
  );
}
