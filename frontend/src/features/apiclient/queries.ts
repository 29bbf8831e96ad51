import { useQuery } from '@tanstack/react-query';
import { versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];
export type ApiClient = Schemas['ApiClientDetail'];
export type ApiClientStatus = ApiClient['status'];
export type Secret = Schemas['ApiClientSecret'];
export type IssuedSecret = Schemas['IssuedSecret'];

export function apiClientQuery(id: string) {
  return versionedQuery('/api/v1/api-clients/{id}', { params: { path: { id } } });
}

export function useApiClient(id: string) {
  return useQuery({ ...apiClientQuery(id), enabled: Boolean(id) });
}
