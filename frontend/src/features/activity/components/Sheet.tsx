import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import { formatDong } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import { type Activity, organisersOf, whenWords } from '../words';
import classes from './Sheet.module.css';
import { SheetConclusions, SheetRecipients } from './SheetTables';

/** The paper: what, when, where, who; the list to be signed by those who receive; what was decided. */
export function Sheet({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  const lines: [string, ReactNode][] = [
    [t('sheet.content'), activity.name],
    [t('kind'), activity.kinds.map((kind) => words('ACTIVITY_KIND', kind)).join(', ')],
    [t('theme'), activity.theme && `“${activity.theme}”`],
    [t('campaign'), activity.campaign?.name],
    [t('whenIs'), whenWords(t, activity)],
    [t('place'), [activity.placeText, activity.unit?.fullName].filter(Boolean).join(', ')],
    [t('sheet.coOrganisers'), othersOf(activity)],
    [t('description'), activity.description],
  ];
  return (
    <article className={classes.paper} aria-label={t('sheet.title')}>
      <header className={classes.head}>
        <b>{organisersOf(activity) || '…………………………'}</b>
      </header>
      <h2 className={classes.title}>{t('sheet.title')}</h2>
      {activity.status === 'CANCELLED' && <p className={classes.note}>{t('cancelled.title')}</p>}
      <dl className={classes.lines}>
        {lines
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}:</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {activity.stops.length > 0 && (
        <Part title={t('stops')}>
          <ol>
            {activity.stops.map((stop) => (
              <li key={stop.id}>
                {formatDate(stop.visitedOn)}:{' '}
                {[stop.unit.fullName, different(stop.placeText, stop.unit.fullName)]
                  .filter(Boolean)
                  .join(', ')}
                {stop.localContact && ` – ${t('localContact').toLowerCase()}: ${stop.localContact}`}
                {stop.localContactOrganisationName && ` (${stop.localContactOrganisationName})`}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {activity.participants.length > 0 && (
        <Part title={t('delegation')}>
          <ol>
            {activity.participants.map((one) => (
              <li key={one.id}>
                {words('PARTICIPANT_ROLE', one.role)}:{' '}
                {[one.printedName, one.printedTitle ?? (one.printedName ? undefined : one.organisationName)]
                  .filter(Boolean)
                  .join(', ')}
                {one.headCount > 1 && ` (${t('people', { count: one.headCount })})`}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {activity.gifts.length > 0 && (
        <Part title={t('gifts')}>
          <ul>
            {activity.gifts.map((gift) => (
              <li key={gift.id}>
                {gift.item}:{' '}
                {t('gift.sum', {
                  quantity: formatNumber(gift.quantity),
                  each: formatDong(gift.unitValue),
                  total: formatDong(gift.totalValue),
                })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {activity.recipients.length > 0 && (
        <Part title={t('sheet.recipients')}>
          <SheetRecipients activity={activity} />
        </Part>
      )}
      {activity.conclusions.length > 0 && (
        <Part title={t('conclusions')}>
          <SheetConclusions activity={activity} />
        </Part>
      )}
      <div className={classes.signatures}>
        {(['writer', 'head'] as const).map((who) => (
          <div key={who}>
            <b>{t(`sheet.${who}`)}</b>
            <small>{t('sheet.sign')}</small>
          </div>
        ))}
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function othersOf(activity: Activity): string {
  return activity.organisations
    .filter((one) => one.role !== 'ORGANISER')
    .map((one) => one.name)
    .join('; ');
}

/** The place as written, unless it only repeats the unit. */
function different(text: string | undefined, unit: string): string | undefined {
  return text && text.toLocaleLowerCase('vi') !== unit.toLocaleLowerCase('vi') ? text : undefined;
}
