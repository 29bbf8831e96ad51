import { Fragment, type ReactNode } from 'react';

// Hashes and ids of machines are longer: those break where there is room.
const LONGEST = 24;

/** Numbers of documents and records (20/2021/NĐ-CP, 75-2026-000001) stay on one line: a hyphen would let them break. */
export function Together({ children }: { children: string }) {
  if (!children.includes('-')) return children;
  return children.split(/(\s+)/).map((word, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text have no other name
    <Fragment key={i}>{isNumber(word) ? <span className="ct-together">{word}</span> : word}</Fragment>
  ));
}

/** The same for what may be more than words. */
export function together(node: ReactNode): ReactNode {
  return typeof node === 'string' ? <Together>{node}</Together> : node;
}

function isNumber(word: string): boolean {
  return word.length <= LONGEST && /\d/.test(word) && /\S-\S/.test(word);
}
