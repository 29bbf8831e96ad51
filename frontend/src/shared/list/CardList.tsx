import { AppLink } from '@/shared/ui/AppLink';
import { together } from '@/shared/ui/Together';
import classes from './CardList.module.css';
import type { ListColumn } from './columns';

interface Props<R> {
  rows: readonly R[];
  columns: readonly ListColumn<R>[];
  rowId: (row: R) => string;
  rowTo?: ((row: R) => string) | undefined;
  caption: string;
  busy: boolean;
}

/** The narrow form of a list: a card for each row, the same fields in the same order. */
export function CardList<R>({ rows, columns, rowId, rowTo, caption, busy }: Props<R>) {
  const [title, ...fields] = columns;
  return (
    <ul className={classes.cards} aria-label={caption} aria-busy={busy}>
      {rows.map((row) => (
        <li key={rowId(row)} className={classes.card}>
          <div className={classes.title}>
            {rowTo ? (
              <AppLink to={rowTo(row)} className={classes.link}>
                {together(title?.cell(row))}
              </AppLink>
            ) : (
              together(title?.cell(row))
            )}
          </div>
          <dl className={classes.fields}>
            {fields.map((field) => (
              <div key={field.id} className={classes.field}>
                <dt>{field.header}</dt>
                <dd>{together(field.cell(row))}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
