import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { formatDate, today } from '@/shared/format/date';
import { EmptyState } from '@/shared/ui/States';
import { CalendarEntries, Observances } from './CalendarEntries';
import classes from './Month.module.css';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The narrow form of a month: one below the other, the days that hold something. */
export function MonthDays({ days }: { days: readonly components['schemas']['CalendarDay'][] }) {
  const { t } = useTranslation('activity');
  const now = today();
  if (days.length === 0) return <EmptyState title={t('calendar.none')} />;
  return (
    <ul className={classes.days} aria-label={t('calendar.table')}>
      {days.map((day) => (
        <li key={day.date} data-today={day.date === now || undefined}>
          <time dateTime={day.date}>
            <b>{formatDate(day.date).slice(0, 5)}</b>
            <span>{t(`calendar.weekday.${WEEKDAYS[new Date(day.date).getUTCDay()] ?? 'sun'}`)}</span>
          </time>
          <div>
            <Observances day={day} />
            <CalendarEntries day={day} />
          </div>
        </li>
      ))}
    </ul>
  );
}
