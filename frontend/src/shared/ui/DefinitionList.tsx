import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DefinitionList.module.css';
import { together } from './Together';

interface Item {
  term: string;
  /** Undefined or null is shown as "unknown": what nobody wrote down is not the same as "none". */
  value: ReactNode;
}

/** Terms and their values, one below the other, in one or more columns by the room there is. */
export function DefinitionList({ items, wide = false }: { items: Item[]; wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <dl className={wide ? classes.wide : classes.list}>
      {items.map(({ term, value }) => (
        <div key={term} className={classes.item}>
          <dt>{term}</dt>
          <dd>
            {value === undefined || value === null || value === '' ? (
              <Text span c="dimmed" fs="italic">
                {t('unknown')}
              </Text>
            ) : (
              together(value)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
