import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';

export type Disbursement = components['schemas']['DisbursementDetail'];

export function useDisbursement(id: string) {
  return api.useQuery('get', '/api/v1/disbursements/{id}', { params: { path: { id } } });
}

/** The project a payment is taken from, with what its components still hold today. */
export function useProjectBudget(id: string | undefined) {
  return api.useQuery(
    'get',
    '/api/v1/projects/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: Boolean(id), staleTime: 0 },
  );
}
