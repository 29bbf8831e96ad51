import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchPage, type ListPath, type RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useUnit } from '@/shared/form/units';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import { CardList } from './CardList';
import type { ListColumn } from './columns';
import classes from './DataList.module.css';
import { DataTable } from './DataTable';
import { FilterBar } from './FilterBar';
import { type FilterDef, isSet, parametersOf, sentenceOf } from './filters';
import { ListSkeleton } from './ListSkeleton';
import { NothingFound } from './NothingFound';
import { Pager } from './Pager';
import { apiQuery, useListState } from './state';
import { Toolbar } from './Toolbar';
import { useListPreferences } from './usePreferences';

interface Props<P extends ListPath> {
  /** Names the list on this machine: its columns and saved views. */
  name: string;
  /** What the rows are, in the plural and small: "trẻ em". */
  noun: string;
  path: P;
  columns: readonly ListColumn<RowOf<P>>[];
  filters?: readonly FilterDef[];
  rowId: (row: RowOf<P>) => string;
  rowTo?: (row: RowOf<P>) => string;
  /** Always sent beside the filters: what the page around the list is about. */
  fixed?: Record<string, string>;
  searchable?: boolean;
  /** False for lists that know no place: the place chosen in the frame then leaves them as they are. */
  byPlace?: boolean;
  /** What is typed here are names of people: it stays out of the address. */
  privateSearch?: boolean;
  /** Rows a page, 50 unless told. */
  limit?: number;
  /** The list answers at {path}/export too. */
  exportable?: boolean;
  /** Shown when there is nothing at all: says what would be here and offers the first step. */
  empty?: { children?: ReactNode; action?: ReactNode };
}

const NO_FILTERS: readonly FilterDef[] = [];
const NOTHING_FIXED: Record<string, string> = {};

/** A list of the product: filters, rows, pages, export, and its five states. The address is its state. */
export function DataList<P extends ListPath>(props: Props<P>) {
  const { name, noun, path, columns, filters = NO_FILTERS, rowId, rowTo, fixed = NOTHING_FIXED } = props;
  const {
    searchable = true,
    byPlace = true,
    privateSearch = false,
    limit = 50,
    exportable = true,
    empty,
  } = props;
  const { t } = useTranslation('list');
  const { can } = useMe();
  const wide = useMediaQuery('(min-width: 48.01em)', true, { getInitialValueInEffect: false });
  const names = useMemo(() => filters.flatMap(parametersOf), [filters]);
  const state = useListState(names, privateSearch);
  const preferences = useListPreferences(name);
  const place = useUnit(byPlace ? state.filters.adminUnit : undefined);

  const cursor = state.trail.at(-1);
  const { adminUnit, ...withoutPlace } = state.filters;
  const what = apiQuery(byPlace ? state : { ...state, filters: withoutPlace }, fixed);
  const asked = { ...what, limit: String(limit), ...(cursor ? { cursor } : {}) };
  const query = useQuery({
    queryKey: ['get', path, asked],
    queryFn: ({ signal }) => fetchPage<RowOf<P>>(path, asked, signal),
    placeholderData: keepPreviousData,
  });

  const isShown = (c: ListColumn<RowOf<P>>) => c === columns[0] || (preferences.columns[c.id] ?? !c.optional);
  const visible = columns.filter(isShown);
  const sentences = filters
    .filter((def) => isSet(def, state.filters))
    .map((def) => sentenceOf(t, def, state.filters, () => place?.fullName ?? ''));
  const summary = sentences.length ? sentences.join(' · ') : t('everything', { noun });
  const narrowed = sentences.length > 0 || (byPlace && Boolean(adminUnit)) || Boolean(state.q);

  const table = {
    rows: query.data?.items ?? [],
    rowId,
    rowTo,
    caption: t('table', { noun }),
    busy: query.isPlaceholderData,
  };
  const count = async () => (await fetchPage(path, { ...what, limit: '1', include: 'total' })).page.total;

  function body(): ReactNode {
    if (query.isPending)
      return <ListSkeleton columns={visible.length} wide={wide} compact={preferences.compact} />;
    if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
    if (query.data.items.length === 0 && narrowed)
      return <NothingFound noun={noun} state={state} defs={filters} path={path} fixed={fixed} />;
    if (query.data.items.length === 0) {
      return (
        <EmptyState title={t('empty', { noun })} action={empty?.action}>
          {empty?.children}
        </EmptyState>
      );
    }
    return (
      <>
        {wide ? (
          <DataTable
            {...table}
            columns={visible}
            sort={state.sort}
            onSort={state.setSort}
            compact={preferences.compact}
          />
        ) : (
          <CardList {...table} columns={visible} />
        )}
        <Pager
          key={JSON.stringify(what)}
          page={query.data.page}
          rows={query.data.items.length}
          before={state.trail.length}
          onPrevious={state.back}
          onNext={state.forward}
          onCount={count}
        />
      </>
    );
  }

  return (
    <>
      <FilterBar state={state} defs={filters} searchable={searchable} />
      <div className={classes.list}>
        <div className={classes.head}>
          <p className={classes.summary}>{summary}</p>
          <Toolbar
            columns={columns}
            isShown={isShown}
            preferences={preferences}
            wide={wide}
            exportHref={
              exportable && can('export:read')
                ? (format) => `${path}/export?${new URLSearchParams({ format, ...what })}`
                : undefined
            }
          />
        </div>
        {body()}
      </div>
    </>
  );
}
