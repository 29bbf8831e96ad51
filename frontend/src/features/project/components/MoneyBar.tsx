import { useTranslation } from 'react-i18next';
import { formatDongShort, formatMoney, type Money } from '@/shared/format/money';
import { formatShare } from '@/shared/format/number';
import classes from './Bars.module.css';

interface Props {
  approved: Money;
  disbursed: Money;
  /** One line, for a table. */
  compact?: boolean;
}

/** Disbursed within approved: the bar, the share, both amounts and what is left. */
export function MoneyBar({ approved, disbursed, compact = false }: Props) {
  const { t } = useTranslation('project');
  const share = approved.amount ? disbursed.amount / approved.amount : 0;
  const left = { amount: approved.amount - disbursed.amount, currency: approved.currency };
  const short = (money: Money) =>
    money.currency === 'VND' ? formatDongShort(money.amount) : formatMoney(money);
  if (compact && approved.amount === 0) return <>–</>;
  return (
    <div className={classes.bullet} data-compact={compact || undefined}>
      <div className={classes.words}>
        {compact ? (
          <span className={classes.strong}>{short(disbursed)}</span>
        ) : (
          <span>
            <span className={classes.strong}>{short(disbursed)}</span> / {short(approved)}
          </span>
        )}
        <span className={classes.share}>{formatShare(share)}</span>
      </div>
      <div className={classes.track} aria-hidden>
        <div className={classes.fill} style={{ width: `${Math.min(100, share * 100)}%` }} />
      </div>
      {!compact && <div className={classes.note}>{t('remaining', { money: formatMoney(left) })}</div>}
    </div>
  );
}
