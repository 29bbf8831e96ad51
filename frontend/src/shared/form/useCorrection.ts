import { useRef } from 'react';
import { versionOf } from '@/api/command';

interface Row {
  id: string;
  version: number;
}

/**
 * What a form that corrects one row needs to know when somebody saved first: how to read the row again, and how it
 * stands now, for the parts that the form does not ask. Without a row nothing is corrected: the form adds one.
 */
export function useCorrection<F extends Row>(
  fact: F | undefined,
  readAgain: () => Promise<readonly F[]>,
  filled: (fact: F) => object,
) {
  const latest = useRef(fact);
  const reload = async () => {
    const now = (await readAgain()).find((row) => row.id === fact?.id);
    if (!now) throw new Error('gone');
    latest.current = now;
    return { values: filled(now) as Record<string, unknown>, etag: versionOf(now) };
  };
  return { latest, ...(fact ? { etag: versionOf(fact), reload } : {}) };
}
