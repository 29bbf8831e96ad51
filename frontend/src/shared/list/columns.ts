import type { ReactNode } from 'react';

/** One column of a list; on a phone, one field of its card, in the same order. */
export interface ListColumn<R> {
  id: string;
  header: string;
  cell: (row: R) => ReactNode;
  /** The API's name to sort by; the column cannot be sorted without one. */
  sort?: string;
  /** Amounts and counts stand at the right. */
  align?: 'right';
  /** Smallest width in pixels. */
  width?: number;
  /** Hidden until chosen. */
  optional?: boolean;
}

/** The direction in which a list is sorted by a column, as aria-sort says it. */
export function directionOf(
  sort: string | undefined,
  key: string | undefined,
): 'ascending' | 'descending' | 'none' {
  if (!key || !sort) return 'none';
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : 'none';
}

/** What a click on the column's head asks for: ascending, then descending, then the list's own order. */
export function nextSort(sort: string | undefined, key: string): string | undefined {
  const now = directionOf(sort, key);
  if (now === 'none') return key;
  return now === 'ascending' ? `-${key}` : undefined;
}
