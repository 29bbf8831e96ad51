import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { type ColumnDef, getCoreRowModel, type Row, useReactTable } from '@tanstack/react-table';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { AppLink } from '@/shared/ui/AppLink';
import { together } from '@/shared/ui/Together';
import { directionOf, type ListColumn, nextSort } from './columns';
import classes from './DataTable.module.css';

interface Props<R> {
  rows: readonly R[];
  columns: readonly ListColumn<R>[];
  rowId: (row: R) => string;
  /** The page of a row; rows without one do not open. */
  rowTo?: ((row: R) => string) | undefined;
  caption: string;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
  compact: boolean;
  busy: boolean;
}

/** The wide form of a list: head and first column stay, arrows walk the rows, Enter and click open them. */
export function DataTable<R>({
  rows,
  columns,
  rowId,
  rowTo,
  caption,
  sort,
  onSort,
  compact,
  busy,
}: Props<R>) {
  const { t } = useTranslation('list');
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState(0);
  const defs = useMemo<ColumnDef<R>[]>(() => columns.map((c) => ({ id: c.id, header: c.header })), [columns]);
  const table = useReactTable({
    data: rows as R[],
    columns: defs,
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
  });

  const walk = (event: KeyboardEvent) => {
    const last = rows.length - 1;
    const target = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[
      event.key
    ];
    // Keys pressed in an act of a row, in its menu or its dialog, are not for walking.
    const onRow = (event.target as HTMLElement).closest('[data-row-link]');
    if (target === undefined || !rowTo || !onRow) return;
    event.preventDefault();
    setAt(target);
    body.current?.querySelectorAll<HTMLElement>('[data-row-link]')[target]?.focus();
  };

  const renderRow = (row: Row<R>, index: number) => {
    const to = rowTo?.(row.original);
    return (
      <tr
        key={row.id}
        data-opens={to ? true : undefined}
        onClick={(event) => {
          const target = event.target as HTMLElement;
          // A dialog opened from a row stands elsewhere on the page, yet its clicks arrive here too.
          const onRow = event.currentTarget.contains(target) && !target.closest('a,button,input,label');
          if (to && onRow && !globalThis.getSelection()?.toString()) navigate(withFrame(to, frame));
        }}
      >
        {row.getVisibleCells().map((cell, i) => {
          // Drawn in place: as a component of its own a cell would begin anew, its open dialog with it, at each reading.
          const content = together(columns[i]?.cell(row.original));
          const align = columns[i]?.align;
          return i === 0 ? (
            <th key={cell.id} scope="row" className={classes.first}>
              {to ? (
                <AppLink
                  to={to}
                  className={classes.link}
                  data-row-link
                  tabIndex={index === at ? 0 : -1}
                  onFocus={() => setAt(index)}
                >
                  {content}
                </AppLink>
              ) : (
                content
              )}
            </th>
          ) : (
            <td key={cell.id} data-align={align}>
              {content}
            </td>
          );
        })}
      </tr>
    );
  };

  return (
    <section
      className={classes.scroll}
      aria-label={caption}
      aria-busy={busy}
      data-compact={compact || undefined}
    >
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((c, i) => {
              const direction = directionOf(sort, c.sort);
              const Mark = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[
                direction
              ];
              return (
                <th
                  key={c.id}
                  scope="col"
                  className={i === 0 ? classes.first : undefined}
                  aria-sort={c.sort ? direction : undefined}
                  data-align={c.align}
                  style={c.width ? { minWidth: c.width } : undefined}
                >
                  {c.sort ? (
                    <button
                      type="button"
                      className={classes.sort}
                      onClick={() => onSort(nextSort(sort, c.sort as string))}
                      title={t('sortBy')}
                    >
                      {c.header}
                      <Mark size={14} aria-hidden data-idle={direction === 'none' || undefined} />
                    </button>
                  ) : (
                    c.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          {table.getRowModel().rows.map(renderRow)}
        </tbody>
      </table>
    </section>
  );
}
