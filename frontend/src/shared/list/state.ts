import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** Cursors of earlier pages kept in the address; beyond that, "previous" leads to the first page. */
const LONGEST_TRAIL = 20;
const OWN = ['sort', 'cursor', 'q', 'asOf', 'adminUnit'];

export type FilterValues = Record<string, string>;

export interface ListState {
  /** Filter name → value as the API takes it; several values are joined by commas. */
  filters: FilterValues;
  q: string;
  /** "-createdAt": descending; undefined: the list's own order. */
  sort: string | undefined;
  /** Cursors of the pages walked through; the last is the current page, none is the first page. */
  trail: string[];
  setFilter: (name: string, value: string | undefined) => void;
  setFilters: (changes: Record<string, string | undefined>) => void;
  clearFilters: () => void;
  setQ: (q: string) => void;
  setSort: (sort: string | undefined) => void;
  forward: (cursor: string) => void;
  back: () => void;
}

/**
 * The state of a list, kept in the address, so that back, reload and a shared link show the same rows. What is typed to
 * find a person is kept beside the address instead (`privateSearch`): names belong neither into links nor into history.
 */
export function useListState(names: readonly string[], privateSearch: boolean): ListState {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const location = useLocation();
  const hidden = (location.state as { q?: string } | null)?.q ?? '';
  const q = privateSearch ? hidden : (params.get('q') ?? '');
  const known = useMemo(() => [...new Set([...names, 'adminUnit'])], [names]);

  const filters = useMemo(() => {
    const set: FilterValues = {};
    for (const name of known) {
      const value = params.get(name);
      if (value) set[name] = value;
    }
    return set;
  }, [params, known]);

  const go = useCallback(
    (
      change: (next: URLSearchParams) => void,
      options: { replace?: boolean; q?: string; keepPage?: boolean } = {},
    ) => {
      const next = new URLSearchParams(params);
      if (!options.keepPage) next.delete('cursor');
      change(next);
      const state = privateSearch ? { q: options.q ?? hidden } : null;
      navigate(
        { search: next.toString() },
        { replace: options.replace ?? false, state, preventScrollReset: true },
      );
    },
    [params, navigate, privateSearch, hidden],
  );

  const setFilters = useCallback(
    (changes: Record<string, string | undefined>) =>
      go((next) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
      }),
    [go],
  );

  return {
    filters,
    q,
    sort: params.get('sort') ?? undefined,
    trail: params.getAll('cursor'),
    setFilters,
    setFilter: useCallback((name, value) => setFilters({ [name]: value }), [setFilters]),
    clearFilters: useCallback(
      () =>
        go(
          (next) => {
            for (const name of known) next.delete(name);
            next.delete('q');
          },
          { q: '' },
        ),
      [go, known],
    ),
    setQ: useCallback(
      (text) =>
        go(
          (next) => {
            if (privateSearch || !text) next.delete('q');
            else next.set('q', text);
          },
          { replace: true, q: text },
        ),
      [go, privateSearch],
    ),
    setSort: useCallback((sort) => go((next) => (sort ? next.set('sort', sort) : next.delete('sort'))), [go]),
    forward: useCallback(
      (cursor) =>
        go(
          (next) => {
            const trail = [...next.getAll('cursor'), cursor].slice(-LONGEST_TRAIL);
            next.delete('cursor');
            for (const one of trail) next.append('cursor', one);
          },
          { keepPage: true },
        ),
      [go],
    ),
    back: useCallback(
      () =>
        go(
          (next) => {
            const trail = next.getAll('cursor').slice(0, -1);
            next.delete('cursor');
            for (const one of trail) next.append('cursor', one);
          },
          { keepPage: true },
        ),
      [go],
    ),
  };
}

/** The query of the API for what the list shows; without the page it is also the query of its export. */
export function apiQuery(
  state: Pick<ListState, 'filters' | 'q' | 'sort'>,
  extra: FilterValues = {},
): FilterValues {
  return {
    ...extra,
    ...state.filters,
    ...(state.q.trim() ? { q: state.q.normalize('NFC').trim() } : {}),
    ...(state.sort ? { sort: state.sort } : {}),
  };
}

/** The part of an address worth saving as a view: filters and order, never the page, the date or a typed name. */
export function viewOf(search: string): string {
  const next = new URLSearchParams(search);
  for (const name of OWN) if (name !== 'sort' && name !== 'adminUnit') next.delete(name);
  return next.toString();
}
