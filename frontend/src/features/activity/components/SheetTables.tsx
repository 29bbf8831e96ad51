import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import { formatDong } from '@/shared/format/money';
import type { Activity } from '../words';
import classes from './Sheet.module.css';

/** Those who receive, with a column to sign in. */
export function SheetRecipients({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  const inOrder = [...activity.recipients].sort((a, b) => (a.stop ?? 0) - (b.stop ?? 0));
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('sheet.number')}</th>
            <th>{t('sheet.who')}</th>
            <th>{t('stop')}</th>
            <th>{t('sheet.gift')}</th>
            <th className={classes.amount}>{t('sheet.value')}</th>
            <th>{t('receivedBy')}</th>
            <th className={classes.sign}>{t('sheet.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((one, index) => {
            const gift = activity.gifts.find((batch) => batch.position === one.gift);
            const stop = activity.stops.find((at) => at.position === one.stop);
            const relation =
              one.receiverRelation === 'SELF'
                ? t('self')
                : words('RELATION', one.receiverRelation).toLowerCase();
            const value = one.giftValue ?? gift?.unitValue;
            return (
              <tr key={one.id}>
                <td data-label={t('sheet.number')}>{index + 1}</td>
                <td data-label={t('sheet.who')}>
                  {one.name ?? one.code}
                  {one.name && <small>{one.code}</small>}
                </td>
                <td data-label={t('stop')}>{stop?.unit.fullName}</td>
                <td data-label={t('sheet.gift')}>{gift?.item}</td>
                <td className={classes.amount} data-label={t('sheet.value')}>
                  {value === undefined ? '' : formatDong(value)}
                </td>
                <td data-label={t('receivedBy')}>
                  {one.receivedBy}
                  {relation && ` (${relation})`}
                </td>
                <td className={classes.sign} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What was decided, by whom and until when. */
export function SheetConclusions({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('sheet.number')}</th>
            <th>{t('conclusion.what')}</th>
            <th>{t('conclusion.owner')}</th>
            <th>{t('conclusion.dueOn')}</th>
            <th>{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {activity.conclusions.map((one) => (
            <tr key={one.id}>
              <td data-label={t('sheet.number')}>{one.position}</td>
              <td data-label={t('conclusion.what')}>{one.description}</td>
              <td data-label={t('conclusion.owner')}>{one.owner}</td>
              <td data-label={t('conclusion.dueOn')}>{one.dueOn && formatDate(one.dueOn)}</td>
              <td data-label={t('status')}>{t(`conclusion.statusWord.${one.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
