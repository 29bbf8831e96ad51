import { useEffect, useState } from 'react';

/** Counts seconds down to zero, for "try again in …". */
export function useCountdown() {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(() => Date.now());
  const running = until > now;

  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [running]);

  const start = (seconds: number) => {
    // read once: a millisecond between two readings would count as one more second
    const begun = Date.now();
    setNow(begun);
    setUntil(begun + seconds * 1000);
  };
  return { seconds: Math.max(0, Math.ceil((until - now) / 1000)), start };
}
