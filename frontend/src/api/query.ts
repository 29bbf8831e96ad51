import { QueryClient } from '@tanstack/react-query';
import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { PathsWithMethod } from 'openapi-typescript-helpers';
import { client } from './client';
import { ProblemError } from './problem';
import type { paths } from './schema.gen';

/** Typed hooks over the contract: `api.useQuery('get', '/api/v1/…')`. */
export const api = createQueryClient(client);

type GetPath = PathsWithMethod<paths, 'get'>;
type Json<P extends GetPath> = NonNullable<
  FetchResponse<paths[P]['get'] & Record<string | number, unknown>, unknown, 'application/json'>['data']
>;

/** The addresses that answer a page of rows. */
export type ListPath = { [P in GetPath]: Json<P> extends { items: unknown[] } ? P : never }[GetPath];
/** One row of a list. */
export type RowOf<P extends ListPath> = Json<P> extends { items: (infer R)[] } ? R : never;

export interface Page<R> {
  items: R[];
  page: { limit: number; hasMore: boolean; nextCursor?: string; total?: number };
}

/** A resource with the version it was read at, which a later write must name. */
export interface Versioned<T> {
  data: T;
  etag: string | undefined;
}

export async function fetchPage<R>(
  path: ListPath,
  query: Record<string, string>,
  signal?: AbortSignal,
): Promise<Page<R>> {
  const { data } = await client.GET(path, { params: { query }, signal } as never);
  return data as unknown as Page<R>;
}

/**
 * Reads one resource together with its ETag.
 * @public
 */
export function versionedQuery<P extends GetPath>(path: P, init: MaybeOptionalInit<paths[P], 'get'>) {
  return {
    queryKey: ['get', path, init, 'versioned'] as const,
    queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<Versioned<Json<P>>> => {
      const { data, response } = await client.GET(path, { ...(init as object), signal } as never);
      return { data: data as unknown as Json<P>, etag: response.headers.get('ETag') ?? undefined };
    },
  };
}

export function createAppQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.isTransient,
        retryDelay: (attempt, error) =>
          error instanceof ProblemError && error.retryAfter ? error.retryAfter * 1000 : 800 * 2 ** attempt,
      },
      mutations: { retry: false },
    },
  });
}
