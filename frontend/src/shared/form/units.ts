import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';

export type Unit = components['schemas']['AdminUnitSummary'];

const REFERENCE = { staleTime: 10 * 60_000 } as const;

/** The provinces in force on a day: all of them, 34 or 63. */
export function useProvinces(asOf?: string) {
  const query = { level: ['PROVINCE' as const], limit: 100, ...(asOf ? { asOf } : {}) };
  return api.useQuery('get', '/api/v1/admin-units', { params: { query } }, REFERENCE);
}

const NO_UNITS: readonly Unit[] = [];

/** The provinces of today as choices of a filter. */
export function useProvinceChoices(): readonly { value: string; label: string }[] {
  const items = useProvinces().data?.items ?? NO_UNITS;
  return useMemo(() => items.map((one) => ({ value: one.code, label: one.fullName })), [items]);
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

const LAST_DAY_OF_DISTRICTS = '2025-06-30';

/** The districts that a province had on a former day; none today, so nothing is asked then. */
export function useDistricts(province: string | undefined, asOf?: string): readonly Unit[] {
  const former = Boolean(asOf && asOf <= LAST_DAY_OF_DISTRICTS);
  const query = {
    level: ['DISTRICT' as const],
    province: province ?? '',
    limit: 200,
    ...(asOf ? { asOf } : {}),
  };
  const { data } = api.useQuery(
    'get',
    '/api/v1/admin-units',
    { params: { query } },
    { ...REFERENCE, enabled: former && Boolean(province) },
  );
  return former ? (data?.items ?? []) : [];
}

/** The communes of today that hold a part of a former unit; one when it was not divided, none while it is in force. */
export function useParts(code: string | undefined, asOf: string | undefined): readonly Unit[] {
  const { data } = api.useQuery(
    'get',
    '/api/v1/admin-units/{code}',
    { params: { path: { code: code ?? '' }, query: asOf ? { asOf } : {} } },
    { ...REFERENCE, enabled: Boolean(code && asOf) },
  );
  const today = new Map(
    (data?.successors ?? [])
      .filter(({ unit }) => !unit.validTo && unit.level === 'COMMUNE')
      .map(({ unit }) => [unit.code, unit]),
  );
  return code && asOf ? [...today.values()] : [];
}
