import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatNumber } from '@/shared/format/number';
import classes from '../components/Figures.module.css';
import type { Campaign } from '../words';

/** How many activities, and how many of each audience they reached: turns, since one may come twice. */
export function CampaignFigures({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  const { activities, childrenReached, reach } = campaign.figures;
  const numbers: [string, string, number][] = [
    ['activities', t('campaigns.activitiesHeld'), activities],
    ['children', t('campaigns.childrenReached'), childrenReached],
    ...reach
      .filter((one) => one.audience !== 'CHILD')
      .map((one): [string, string, number] => [
        one.audience,
        t('figure.reached', { audience: words('AUDIENCE', one.audience).toLowerCase() }),
        one.persons,
      ]),
  ];
  return (
    <dl className={classes.line} aria-label={t('figure.title')}>
      {numbers.map(([key, term, value]) => (
        <div key={key}>
          <dd>{formatNumber(value)}</dd>
          <dt>{term}</dt>
        </div>
      ))}
    </dl>
  );
}
