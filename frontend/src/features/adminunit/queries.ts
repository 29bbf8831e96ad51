import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useAsOf } from '@/shared/scope/useAsOf';

export type Unit = components['schemas']['AdminUnitSummary'];
export type UnitDetail = components['schemas']['AdminUnitDetail'];
export type Level = Unit['level'];

/** One unit as it was on the day in the frame, with what it came from and what became of it. */
export function useUnitDetail(code: string) {
  const { asOf } = useAsOf();
  return api.useQuery(
    'get',
    '/api/v1/admin-units/{code}',
    { params: { path: { code }, query: { asOf } } },
    { placeholderData: keepPreviousData },
  );
}

/** How many units of a level there were on the day in the frame. */
export function useUnitCount(level: Level, province?: string): number | undefined {
  const { asOf } = useAsOf();
  const query = {
    asOf,
    level: [level],
    limit: 1,
    include: 'total' as const,
    ...(province ? { province } : {}),
  };
  const { data } = api.useQuery(
    'get',
    '/api/v1/admin-units',
    { params: { query } },
    { staleTime: 10 * 60_000, placeholderData: keepPreviousData },
  );
  return data?.page.total;
}
