import { useQueryClient } from '@tanstack/react-query';

/** What a form of a row needs to notice that somebody else changed the row in the meantime. */
export function useRevision<R extends { id: string; version: number }>(
  row: R | undefined,
  read: () => Promise<readonly R[]>,
  values: (row: R) => Record<string, unknown>,
) {
  const queries = useQueryClient();
  if (!row) return {};
  return {
    etag: `"${row.version}"`,
    reload: async () => {
      const rows = await read();
      void queries.invalidateQueries();
      const now = rows.find((one) => one.id === row.id) ?? row;
      return { values: values(now), etag: `"${now.version}"` };
    },
  };
}
