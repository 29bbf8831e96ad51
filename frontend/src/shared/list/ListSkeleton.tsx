import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ListSkeleton.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** Holds the place of the rows while they load, in the size they will have. */
export function ListSkeleton({
  columns,
  wide,
  compact,
}: {
  columns: number;
  wide: boolean;
  compact: boolean;
}) {
  const { t } = useTranslation('list');
  const cells = wide ? ROWS.slice(0, Math.min(columns, ROWS.length)) : ['a'];
  const height = wide ? (compact ? 32 : 40) : 108;
  return (
    <div role="status" aria-label={t('loadingRows')} className={classes.rows}>
      {ROWS.map((row) => (
        <div key={row} className={classes.row} style={{ minHeight: height }}>
          {cells.map((cell) => (
            <Skeleton key={cell} height={wide ? 12 : 72} radius="sm" />
          ))}
        </div>
      ))}
    </div>
  );
}
