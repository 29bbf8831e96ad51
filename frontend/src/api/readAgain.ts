import type { QueryClient } from '@tanstack/react-query';

/** On a line that was lost nobody waits for longer. */
const PATIENCE = 5_000;

/** Reads what the page shows again after a write, so that the next act stands on the version that this one made. */
export function readAgain(queries: QueryClient): Promise<unknown> {
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([queries.invalidateQueries(), enough]);
}
