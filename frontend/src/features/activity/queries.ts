import { useQuery } from '@tanstack/react-query';
import { api, versionedQuery } from '@/api/query';

export function activityQuery(id: string) {
  return versionedQuery('/api/v1/activities/{id}', { params: { path: { id } } });
}

export function useActivity(id: string) {
  return useQuery({ ...activityQuery(id), enabled: Boolean(id) });
}

/** What one activity amounted to, counted from its rows. */
export function useActivityFigures(id: string) {
  return api.useQuery('get', '/api/v1/activities/{id}/figures', { params: { path: { id } } }).data;
}

/** What children and parents wished for that day. */
export function useWishes(id: string) {
  return api.useQuery('get', '/api/v1/activities/{id}/wishes', { params: { path: { id } } });
}

export function campaignQuery(id: string) {
  return versionedQuery('/api/v1/campaigns/{id}', { params: { path: { id } } });
}

export function useCampaign(id: string | undefined) {
  return useQuery({ ...campaignQuery(id ?? ''), enabled: Boolean(id) });
}
