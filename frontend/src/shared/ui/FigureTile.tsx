import { Skeleton } from '@mantine/core';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { AppLink } from './AppLink';
import classes from './FigureTile.module.css';

interface Props {
  label: string;
  /** Already formatted; undefined while it is being computed. */
  value: string | undefined;
  /** lượt, trẻ, gia đình, đồng … */
  unit?: string;
  asOf: string;
  /** The change since another day, formatted with its sign. */
  comparison?: { delta: string; direction: 'up' | 'down' | 'same'; date: string };
  /** A second line that keeps the figure honest: "3 hồ sơ chưa rõ ngày sinh". */
  note?: string;
  /** The list whose length is the figure. */
  to?: string;
}

const arrows = { up: IconArrowUpRight, down: IconArrowDownRight, same: IconArrowRight };

/** One figure with its unit, its date, how it changed, and the way to the rows behind it. */
export function FigureTile({ label, value, unit, asOf, comparison, note, to }: Props) {
  const { t } = useTranslation();
  const Arrow = comparison && arrows[comparison.direction];
  return (
    <article className={classes.tile}>
      <h3 className={classes.label}>
        {to ? (
          <AppLink to={to} className={classes.link}>
            {label}
          </AppLink>
        ) : (
          label
        )}
      </h3>
      {value === undefined ? (
        <Skeleton height={38} width="60%" my={2} />
      ) : (
        <p className={classes.value}>
          {value} {unit && <span className={classes.unit}>{unit}</span>}
        </p>
      )}
      <p className={classes.foot}>
        <span>{t('asOf', { date: formatDate(asOf) })}</span>
        {comparison && Arrow && (
          <span className={classes.change}>
            <Arrow size={15} aria-hidden />
            {comparison.direction === 'same'
              ? t('unchanged', { date: formatDate(comparison.date) })
              : t('comparedWith', { date: formatDate(comparison.date), delta: comparison.delta })}
          </span>
        )}
        {note && <span>{note}</span>}
      </p>
    </article>
  );
}
