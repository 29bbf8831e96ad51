import { useQuery } from '@tanstack/react-query';
import { versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';

export type OfficialDocument = components['schemas']['DocumentDetail'];

export function documentQuery(id: string) {
  return versionedQuery('/api/v1/official-documents/{id}', { params: { path: { id } } });
}

export function useDocument(id: string) {
  return useQuery({ ...documentQuery(id), enabled: Boolean(id) });
}
