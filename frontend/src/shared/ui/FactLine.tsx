import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayBefore, formatDate, today } from '@/shared/format/date';
import { DotsButton } from './DotsButton';
import classes from './FactLine.module.css';

export interface FactAct {
  label: string;
  onClick: () => void;
}

interface Props {
  title: ReactNode;
  /** First day, and first day no longer. */
  from?: string | undefined;
  to?: string | undefined;
  /** Whether it holds no more; by its days unless somebody knows better. */
  past?: boolean;
  detail?: ReactNode;
  /** What can be done with it, and the name of the button that offers it. */
  acts?: readonly FactAct[];
  actsLabel?: string;
}

/** One dated fact in a column: what it is, since when, what stands behind it, what can be done with it. */
export function FactLine({
  title,
  from,
  to,
  past = to !== undefined && to <= today(),
  detail,
  acts = [],
  actsLabel,
}: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.line} data-past={past || undefined}>
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        {(from || detail) && (
          <div className={classes.detail}>
            {from && (
              <span className="tabular">
                {to
                  ? `${formatDate(from)}–${formatDate(dayBefore(to))}`
                  : t('from', { date: formatDate(from) })}
              </span>
            )}
            {from && detail && ' · '}
            {detail}
          </div>
        )}
      </div>
      {acts.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <DotsButton label={actsLabel} />
          </Menu.Target>
          <Menu.Dropdown>
            {acts.map((act) => (
              <Menu.Item key={act.label} onClick={act.onClick}>
                {act.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
