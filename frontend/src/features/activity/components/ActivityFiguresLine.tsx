import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatMoney } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import { useActivityFigures } from '../queries';
import type { Activity } from '../words';
import classes from './Figures.module.css';

type Figure = [key: string, term: string, value: number];

/** What the activity amounted to, each number with its unit; what does not apply is left out. */
export function ActivityFiguresLine({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  const figures = useActivityFigures(activity.id);
  if (!figures || activity.status === 'CANCELLED') return null;
  const numbers: Figure[] = [
    ['days', t('figure.days'), figures.days > 1 ? figures.days : 0],
    ['stops', t('figure.stops'), figures.stops],
    ['organisations', t('figure.organisations'), figures.organisations],
    ['participants', t('figure.participants'), figures.participants],
    ['households', t('figure.households'), figures.households],
    ['persons', t('figure.persons'), figures.persons],
    ['children', t('figure.childrenConsulted'), figures.childrenConsulted],
    ...figures.reach.map(
      (one): Figure => [
        one.audience,
        t('figure.reached', { audience: words('AUDIENCE', one.audience).toLowerCase() }),
        one.persons,
      ],
    ),
    ...figures.services.map(
      (one): Figure => [
        one.service,
        t('figure.turns', { service: words('SERVICE_TYPE', one.service).toLowerCase() }),
        one.turns,
      ],
    ),
  ];
  const shown = numbers
    .filter(([, , value]) => value > 0)
    .map(([key, term, value]) => ({ key, term, value: formatNumber(value) }));
  if (figures.giftValue.amount > 0)
    shown.push({ key: 'gifts', term: t('figure.giftValue'), value: formatMoney(figures.giftValue) });
  // Days alone are said by the dates already.
  if (shown.every(({ key }) => key === 'days')) return null;
  return (
    <dl className={classes.line} aria-label={t('figure.title')}>
      {shown.map(({ key, term, value }) => (
        <div key={key}>
          <dd>{value}</dd>
          <dt>{term}</dt>
        </div>
      ))}
    </dl>
  );
}
