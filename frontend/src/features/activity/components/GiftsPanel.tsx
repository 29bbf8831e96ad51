import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDong, formatMoney } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import { Panel } from '@/shared/ui/Panel';
import { useActivityFigures } from '../queries';
import type { Activity } from '../words';
import classes from './Lines.module.css';

/** What was given: how many, worth how much each, and whether the published amount is the whole or for each family. */
export function GiftsPanel({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  const figures = useActivityFigures(activity.id);
  return (
    <Panel title={t('gifts')}>
      <ul className={classes.lines}>
        {activity.gifts.map((gift) => (
          <li key={gift.id}>
            <div className={classes.grow}>
              <b>{gift.item}</b>
              <Text size="sm" className="tabular">
                {t('gift.sum', {
                  quantity: formatNumber(gift.quantity),
                  each: formatDong(gift.unitValue),
                  total: formatDong(gift.totalValue),
                })}
              </Text>
              <Text size="xs" c="dimmed">
                {[
                  t(`gift.basis.${gift.valueBasis}`),
                  gift.source && t('gift.from', { source: words('GIFT_SOURCE', gift.source) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              {gift.note && (
                <Text size="sm" mt={4}>
                  {gift.note}
                </Text>
              )}
            </div>
          </li>
        ))}
      </ul>
      {figures && (activity.gifts.length > 1 || activity.gifts[0]?.valueBasis === 'EACH') && (
        <div className={classes.total}>
          <span>{t('figure.giftValue')}</span>
          <span>{formatMoney(figures.giftValue)}</span>
        </div>
      )}
    </Panel>
  );
}
