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

/** Lists of the API whose page has another name. */
const RENAMED: Record<string, string> = { needs: 'wishes' };

/** The page of the app that lists what a link of the API lists. */
export function pageOf(link: string | undefined | null): string | undefined {
  return link?.replace(/^\/api\/v1\/([a-z-]+)/, (_, list: string) => `/${RENAMED[list] ?? list}`);
}
