import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useAsOf } from '@/shared/scope/useAsOf';

export type Organisation = components['schemas']['OrganisationDetail'];
export type Official = components['schemas']['OfficialDetail'];
export type Node = components['schemas']['OrganisationNode'];

/** One organisation with the name, parent, contacts and people of the day in the frame. */
export function useOrganisation(id: string) {
  const { asOf } = useAsOf();
  return api.useQuery(
    'get',
    '/api/v1/organisations/{id}',
    { params: { path: { id }, query: { asOf } } },
    { placeholderData: keepPreviousData },
  );
}

export function useOfficial(id: string) {
  const { asOf } = useAsOf();
  return api.useQuery(
    'get',
    '/api/v1/officials/{id}',
    { params: { path: { id }, query: { asOf } } },
    { placeholderData: keepPreviousData },
  );
}

export function useTree(province: string | undefined) {
  const { asOf } = useAsOf();
  return api.useQuery(
    'get',
    '/api/v1/organisations/tree',
    { params: { query: { asOf, ...(province ? { province } : {}) } } },
    { placeholderData: keepPreviousData },
  );
}
