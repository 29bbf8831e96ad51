import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';

export type Overview = components['schemas']['Overview'];

/** What the dashboard shows of a place on a day. The figures before a change of day stay until the new ones are there. */
export function useOverview(asOf: string, adminUnit: string | undefined) {
  return api.useQuery(
    'get',
    '/api/v1/figures/overview',
    { params: { query: adminUnit ? { asOf, adminUnit } : { asOf } } },
    { placeholderData: (before) => before },
  );
}

const PAGES = /^\/(beneficiaries|households|projects|disbursements|activities|organisations)(\/|\?|$)/;

/** The page of the app that lists what a link of the API lists; undefined where the app has no such page. */
export function pageOf(link: string | undefined | null): string | undefined {
  const path = link?.replace(/^\/api\/v1/, '');
  return path && PAGES.test(path) ? path : undefined;
}
