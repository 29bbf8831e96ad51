import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/shared/format/money';
import { formatShare } from '@/shared/format/number';
import classes from './BudgetLeft.module.css';

interface Props {
  currency: string;
  approved: number;
  disbursed: number;
  /** What is being typed. */
  amount: number | undefined;
}

/** What the component still holds, and what this payment would leave of it. */
export function BudgetLeft({ currency, approved, disbursed, amount = 0 }: Props) {
  const { t } = useTranslation('disbursement');
  const left = approved - disbursed;
  const after = left - amount;
  const money = (value: number) => formatMoney({ amount: value, currency });
  const share = (value: number) => `${approved ? Math.min(100, (value / approved) * 100) : 0}%`;
  return (
    <div className={classes.box} aria-live="polite" data-over={after < 0 || undefined}>
      <div className={classes.line}>
        <span>{t('budget.left')}</span>
        <b>{money(left)}</b>
      </div>
      <div className={classes.track} aria-hidden>
        <div className={classes.spent} style={{ width: share(disbursed) }} />
        <div
          className={classes.now}
          style={{ left: share(disbursed), width: share(Math.min(amount, Math.max(0, left))) }}
        />
      </div>
      <Text size="xs" c="dimmed">
        {t('budget.spent', {
          disbursed: money(disbursed),
          approved: money(approved),
          share: formatShare(approved ? disbursed / approved : 0),
        })}
      </Text>
      {amount > 0 && after >= 0 && (
        <div className={classes.line}>
          <span>{t('budget.after')}</span>
          <b>{money(after)}</b>
        </div>
      )}
      {after < 0 && (
        <p className={classes.over}>
          <IconAlertTriangle size={17} aria-hidden /> {t('budget.over', { money: money(-after) })}
        </p>
      )}
    </div>
  );
}
