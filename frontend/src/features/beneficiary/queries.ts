import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '@/api/client';
import { api, type Page, type Versioned, versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';
import type { Person } from './words';

export type TimelineRow = components['schemas']['TimelineEntry'];
type Candidate = components['schemas']['DuplicateCandidate'];

const ONE = '/api/v1/beneficiaries/{id}' as const;

export function personQuery(id: string) {
  const query = versionedQuery(ONE, { params: { path: { id } } });
  return { ...query, queryFn: query.queryFn as (of: { signal?: AbortSignal }) => Promise<Versioned<Person>> };
}

export function usePerson(id: string) {
  return useQuery({ ...personQuery(id), enabled: Boolean(id) });
}

/** Facts of one kind as they stand now, read again; for a form that somebody else was faster than. */
export function useReadAgain<F>(id: string, of: (person: Person) => readonly F[]) {
  const queries = useQueryClient();
  return async () => of((await queries.fetchQuery({ ...personQuery(id), staleTime: 0 })).data);
}

/** Everything that happened, newest first, a page at a time. */
export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: ['get', `${ONE}/timeline`, id],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await client.GET('/api/v1/beneficiaries/{id}/timeline', {
        params: { path: { id }, query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      });
      return data as unknown as Page<TimelineRow>;
    },
    getNextPageParam: (last) => (last.page.hasMore ? last.page.nextCursor : undefined),
  });
}

export interface Known {
  fullName: string;
  birthDate: string | undefined;
  identityNumber: string;
  except: string | undefined;
}

/** People who may be the same as the one being typed in; asked once there is enough to go by. */
export function useDuplicates(known: Known): readonly Candidate[] {
  const fullName = known.fullName.trim().includes(' ') ? known.fullName.normalize('NFC').trim() : '';
  const identity = /^(\d{9}|\d{12})$/.test(known.identityNumber) ? known.identityNumber : '';
  const query = {
    ...(fullName ? { fullName } : {}),
    ...(known.birthDate ? { birthDate: known.birthDate } : {}),
    ...(identity ? { identityNumber: identity } : {}),
    ...(known.except ? { except: known.except } : {}),
  };
  const { data } = api.useQuery(
    'get',
    '/api/v1/beneficiaries/duplicates',
    { params: { query } },
    { enabled: Boolean(fullName || identity), retry: false, gcTime: 0 },
  );
  return fullName || identity ? (data ?? []) : [];
}
