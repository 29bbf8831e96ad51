import { IconStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { AppLink } from '@/shared/ui/AppLink';
import classes from './Month.module.css';

type Day = components['schemas']['CalendarDay'];

/** What is held on a day, each with its part of the day. */
export function CalendarEntries({ day }: { day: Day }) {
  const { t } = useTranslation('activity');
  return (
    <ul className={classes.entries}>
      {day.activities.map((one) => (
        <li key={one.id} data-planned={one.status === 'PLANNED' || undefined}>
          <AppLink to={`/activities/${one.id}`} c="inherit" size="xs">
            {one.partOfDay !== 'ALL_DAY' && (
              <span className={classes.part}>{t(`calendar.part.${one.partOfDay}`)} · </span>
            )}
            {one.name}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** What is observed on the day, such as Social Work Day. */
export function Observances({ day }: { day: Day }) {
  const { i18n } = useTranslation();
  return day.observances.map((one) => (
    <div key={one.code} className={classes.observance}>
      <IconStar size={14} stroke={1.8} aria-hidden />
      {i18n.language === 'en' ? one.nameEn : one.nameVi}
    </div>
  ));
}
