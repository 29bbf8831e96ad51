import { useQuery } from '@tanstack/react-query';
import { api, versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';
import type { StatusTone } from '@/shared/ui/StatusBadge';

type Schemas = components['schemas'];
export type RightsRequest = Schemas['RightsRequestDetail'];
export type Breach = Schemas['DataBreachDetail'];
export type RetentionCase = Schemas['RetentionCaseDetail'];

export const requestTone: Record<RightsRequest['status'], StatusTone> = {
  RECEIVED: 'waiting',
  ANSWERED: 'running',
  DONE: 'done',
  REFUSED: 'neutral',
};

export const breachTone: Record<Breach['status'], StatusTone> = {
  FOUND: 'waiting',
  NOTIFIED: 'running',
  CLOSED: 'done',
};

export const retentionTone: Record<RetentionCase['state'], StatusTone> = {
  RUNNING: 'running',
  DUE: 'waiting',
  ASKED: 'waiting',
  ANONYMISED: 'done',
};

export function useRightsRequest(id: string) {
  return api.useQuery('get', '/api/v1/rights-requests/{id}', { params: { path: { id } } });
}

export function breachQuery(id: string) {
  return versionedQuery('/api/v1/data-breaches/{id}', { params: { path: { id } } });
}

export function useBreach(id: string) {
  return useQuery({ ...breachQuery(id), enabled: Boolean(id) });
}

export function useRetentionCase(id: string) {
  return api.useQuery('get', '/api/v1/retention-cases/{id}', { params: { path: { id } } });
}

/** The pages of the lists that tasks link to. */
const PAGES: Record<string, string> = {
  'rights-requests': '/privacy',
  'data-breaches': '/privacy/breaches',
  'retention-cases': '/privacy/retention',
};

/** The page of the app that lists what a link of the API lists. */
export function pageOf(link: string): string | undefined {
  const found = /^\/api\/v1\/([a-z-]+)(\?.*)?$/.exec(link);
  const page = PAGES[found?.[1] ?? ''];
  return page && `${page}${found?.[2] ?? ''}`;
}
