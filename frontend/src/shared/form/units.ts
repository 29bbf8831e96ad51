import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';

export type Unit = components['schemas']['AdminUnitSummary'];

const REFERENCE = { staleTime: 10 * 60_000 } as const;

/** The provinces in force on a day: all of them, 34 or 63. */
export function useProvinces(asOf?: string) {
  const query = { level: ['PROVINCE' as const], limit: 100, ...(asOf ? { asOf } : {}) };
  return api.useQuery('get', '/api/v1/admin-units', { params: { query } }, REFERENCE);
}

/** Communes of a province whose name begins with the words typed, without regard to diacritics. */
export function useCommunes(province: string | undefined, q: string, asOf?: string) {
  const query = {
    level: ['COMMUNE' as const],
    province: province ?? '',
    limit: 200,
    ...(q ? { q } : {}),
    ...(asOf ? { asOf } : {}),
  };
  return api.useQuery(
    'get',
    '/api/v1/admin-units',
    { params: { query } },
    { ...REFERENCE, enabled: Boolean(province), placeholderData: keepPreviousData },
  );
}

/** One unit by its code, for showing what is chosen. */
export function useUnit(code: string | undefined, asOf?: string): Unit | undefined {
  const { data } = api.useQuery(
    'get',
    '/api/v1/admin-units/{code}',
    { params: { path: { code: code ?? '' }, query: asOf ? { asOf } : {} } },
    { ...REFERENCE, enabled: Boolean(code) },
  );
  return code ? data?.unit : undefined;
}
