import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '@/api/client';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { clearAllDrafts } from '@/shared/form/drafts';
import { forgetRecent } from './recent';

export type Me = components['schemas']['Me'];

/** Who is signed in, and what they may do. */
export function useMe() {
  const query = api.useQuery('get', '/api/v1/me', {}, { staleTime: Number.POSITIVE_INFINITY, retry: false });
  const me = query.data;
  const can = useCallback((permission: string) => me?.permissions.includes(permission) ?? false, [me]);
  return { me, can, isLoading: query.isLoading, error: query.error as Error | null, refetch: query.refetch };
}

/** Leaves nothing of any child on this machine: drafts, recent ids and everything fetched are dropped. */
export function useSignOut() {
  const queries = useQueryClient();
  return useCallback(async () => {
    const left = await client.DELETE('/api/v1/session').catch(() => undefined);
    await clearAllDrafts();
    forgetRecent();
    queries.clear();
    // Who came by an identity provider signs out there too, or the next person at this machine comes in as them.
    globalThis.location.assign(left?.data?.address ?? '/');
  }, [queries]);
}
