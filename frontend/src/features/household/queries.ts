import { useQuery } from '@tanstack/react-query';
import { versionedQuery } from '@/api/query';

export function householdQuery(id: string) {
  return versionedQuery('/api/v1/households/{id}', { params: { path: { id } } });
}

export function useHousehold(id: string) {
  return useQuery({ ...householdQuery(id), enabled: Boolean(id) });
}
