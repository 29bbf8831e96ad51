import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import type audit from '@/locales/vi/audit.json';
import { ChangedValue } from './ChangedValue';
import classes from './History.module.css';

type Story = components['schemas']['RowStory'];

/** Rows that were written, in words: what each field said before and says now. */
export function ChangeList({ changes }: { changes: readonly Story[] }) {
  const { t } = useTranslation('audit');
  return (
    <ul className={classes.rows}>
      {changes.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a past event never move
        <li key={index}>
          <p className={classes.row}>
            {t(`change.${row.kind}`)}:{' '}
            {t(`table.${row.table as keyof (typeof audit)['table']}`, { defaultValue: row.table })}
          </p>
          <dl className={classes.fields}>
            {row.fields
              .filter((field) => row.kind === 'CHANGED' || field.hidden || field.before || field.after)
              .map((field) => (
                <div key={field.name} className={classes.field}>
                  <dt>
                    {t(`fieldOf.${`${row.table}_${field.name}` as keyof (typeof audit)['fieldOf']}`, {
                      defaultValue: t(`field.${field.name as keyof (typeof audit)['field']}`, {
                        defaultValue: field.name,
                      }),
                    })}
                  </dt>
                  <dd>
                    <Told row={row} field={field} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Told({ row, field }: { row: Story; field: Story['fields'][number] }) {
  const { t } = useTranslation('audit');
  if (field.hidden) {
    return (
      <span className={classes.sealed}>
        {t(row.kind === 'CHANGED' ? 'change.changedHidden' : 'change.hidden')}
      </span>
    );
  }
  const value = (text: string | undefined) => (
    <ChangedValue table={row.table} field={field.name} value={text} />
  );
  if (row.kind === 'ADDED') return value(field.after);
  if (row.kind === 'REMOVED') return <del>{value(field.before)}</del>;
  return (
    <>
      <del>{value(field.before)}</del> <span aria-hidden>→</span> <ins>{value(field.after)}</ins>
    </>
  );
}
