import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { formatDate, today } from '@/shared/format/date';
import { CalendarEntries, Observances } from './CalendarEntries';
import classes from './Month.module.css';

interface Props {
  month: string;
  weeks: readonly (readonly string[])[];
  days: readonly components['schemas']['CalendarDay'][];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A month as a wall calendar, weeks from Monday. */
export function MonthGrid({ month, weeks, days }: Props) {
  const { t } = useTranslation('activity');
  const held = new Map(days.map((day) => [day.date, day]));
  const now = today();
  return (
    <table className={classes.grid} aria-label={t('calendar.table')}>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`calendar.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => {
              const day = held.get(date);
              return (
                <td
                  key={date}
                  data-beside={!date.startsWith(month) || undefined}
                  data-today={date === now || undefined}
                >
                  <time dateTime={date} title={formatDate(date)} className={classes.number}>
                    {Number(date.slice(8))}
                  </time>
                  {day && (
                    <>
                      <Observances day={day} />
                      <CalendarEntries day={day} />
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
