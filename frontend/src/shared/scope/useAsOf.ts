import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { isRealDate, today } from '@/shared/format/date';

interface AsOf {
  /** The day every figure on the page is computed for, ISO. */
  asOf: string;
  isToday: boolean;
  setAsOf: (iso: string | undefined) => void;
}

/** The as-of date. It lives in the address, so that a link shows the same figures to whoever opens it. */
export function useAsOf(): AsOf {
  const [params, setParams] = useSearchParams();
  const written = params.get('asOf');
  const now = today();
  const asOf = written && isRealDate(written) ? written : now;
  const setAsOf = useCallback(
    (iso: string | undefined) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (!iso || iso === today()) next.delete('asOf');
          else next.set('asOf', iso);
          next.delete('cursor');
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { asOf, isToday: asOf === now, setAsOf };
}
