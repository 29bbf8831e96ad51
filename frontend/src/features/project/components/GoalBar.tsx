import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '@/shared/format/number';
import { withUnit } from '../words';
import classes from './Bars.module.css';

interface Props {
  name: string;
  unit: string;
  target: number;
  /** Undefined while it is being computed, or when nothing computes it. */
  actual: number | undefined;
  comparator?: string | undefined;
  /** What can be done with the promise itself. */
  menu?: ReactNode;
}

/** What was reached against what was promised: the bar is the actual, the mark is the target. */
export function GoalBar({ name, unit, target, actual, comparator = 'AT_LEAST', menu }: Props) {
  const { t } = useTranslation('project');
  const most = Math.max(target, actual ?? 0, 1);
  const reached =
    actual !== undefined &&
    (comparator === 'AT_MOST'
      ? actual <= target
      : comparator === 'EQUAL'
        ? actual === target
        : actual >= target);
  return (
    <div className={classes.bullet}>
      <div className={classes.head}>
        <div className={classes.name}>{name}</div>
        {menu}
      </div>
      <div className={classes.words}>
        <span>
          <span className={classes.strong}>{actual === undefined ? '–' : withUnit(t, actual, unit)}</span>
          {' / '}
          {withUnit(t, target, unit)}
        </span>
        <span className={classes.share}>
          {reached && <IconCheck size={15} stroke={2.4} aria-hidden className={classes.reached} />}
          {actual !== undefined && unit !== 'PERCENT' && target > 0 && formatShare(actual / target)}
          {reached && <VisuallyHidden>{t('reached')}</VisuallyHidden>}
        </span>
      </div>
      <div className={classes.track} aria-hidden>
        <div className={classes.fill} style={{ width: `${((actual ?? 0) / most) * 100}%` }} />
        <div className={classes.target} style={{ left: `${(target / most) * 100}%` }} />
      </div>
    </div>
  );
}
