import { api } from '@/api/query';

/** How people may sign in here. A server that does not say lets them try with a password. */
export function useSignInWays() {
  const { data, isLoading } = api.useQuery(
    'get',
    '/api/v1/session/provider',
    {},
    { staleTime: Number.POSITIVE_INFINITY, retry: false },
  );
  return { provider: data?.provider, local: data?.localAccounts ?? true, isLoading };
}
