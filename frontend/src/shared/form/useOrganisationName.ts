import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { client } from '@/api/client';

/** Names of organisations by id, for filters that hold only ids; fetched once each, '…' until known. */
const names = new Map<string, string>();
const listeners = new Set<() => void>();
let version = 0;

export function useOrganisationName(): (id: string) => string {
  const queries = useQueryClient();
  const seen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new name makes a new function, so that sentences are written again
  return useCallback(
    (id: string) => {
      const known = names.get(id);
      if (known) return known;
      void queries
        .fetchQuery({
          queryKey: ['organisationName', id],
          queryFn: async () =>
            (await client.GET('/api/v1/organisations/{id}', { params: { path: { id } } })).data?.name ?? id,
          staleTime: Number.POSITIVE_INFINITY,
        })
        .then((name) => {
          if (names.get(id) === name) return;
          names.set(id, name);
          version += 1;
          for (const listener of listeners) listener();
        })
        .catch(() => undefined);
      return '…';
    },
    [queries, seen],
  );
}
