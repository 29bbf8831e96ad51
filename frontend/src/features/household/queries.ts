import { useQuery, useQueryClient } from '@tanstack/react-query';
import { versionedQuery } from '@/api/query';
import type { Household } from './words';

export function householdQuery(id: string) {
  return versionedQuery('/api/v1/households/{id}', { params: { path: { id } } });
}

export function useHousehold(id: string) {
  return useQuery({ ...householdQuery(id), enabled: Boolean(id) });
}

/** Facts of one kind as they stand now, read again; for a form that somebody else was faster than. */
export function useReadAgain<F>(id: string, of: (household: Household) => readonly F[]) {
  const queries = useQueryClient();
  return async () => of((await queries.fetchQuery({ ...householdQuery(id), staleTime: 0 })).data);
}
