import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { recentlyOpened, rememberOpened } from '@/shared/auth/recent';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { kindOf } from './kinds';

type Item = components['schemas']['SearchItem'];

const FEWEST_LETTERS = 2;

const [store, spotlight] = createSpotlight();

export function openSearch(): void {
  spotlight.open();
}

/** Finds people, households, projects and all else from any page; "/" or Ctrl-K opens it. */
export function GlobalSearch() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const [query, setQuery] = useState('');
  const [q] = useDebouncedValue(query.normalize('NFC').trim(), 180);
  const enabled = q.length >= FEWEST_LETTERS;
  const { data, isError, isFetching } = api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { q, limit: 6 } } },
    { enabled, placeholderData: keepPreviousData, staleTime: 10_000 },
  );
  // Ctrl-K works from inside a field too, where "/" is a letter.
  useHotkeys([['mod+K', openSearch]], []);
  const groups = enabled ? (data?.groups ?? []).filter((g) => g.items.length > 0) : [];

  // Results come after the typing: the first is marked when they do, so that Enter opens it.
  useEffect(() => {
    if (data) selectFirst();
  }, [data]);

  const open = (item: Item) => {
    const kind = kindOf(item.kind);
    rememberOpened(item.kind, item.id);
    navigate(withFrame(kind.to(item.id), frame));
  };

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut="/"
      scrollable
      maxHeight={480}
      clearQueryOnClose
    >
      <Spotlight.Search
        placeholder={t('search.placeholder')}
        aria-label={t('search.open')}
        leftSection={<IconSearch size={20} stroke={1.6} />}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.kind} label={t(`search.kind.${kindOf(group.kind).key}`)}>
            {recentFirst(group.items).map((item) => {
              const { icon: Mark } = kindOf(item.kind);
              return (
                <Spotlight.Action
                  key={item.id}
                  label={item.title}
                  description={item.subtitle ?? ''}
                  leftSection={<Mark size={20} stroke={1.5} />}
                  onClick={() => open(item)}
                />
              );
            })}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && !isFetching && (
          <Spotlight.Empty>
            {isError ? t('search.failed') : enabled ? t('search.nothing', { q }) : t('search.hint')}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function selectFirst(): void {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

/** Those opened lately on this machine come first; the others keep the server's order. */
function recentFirst(items: readonly Item[]): Item[] {
  const rank = new Map(recentlyOpened().map((r, i) => [r.id, i]));
  const at = (item: Item) => rank.get(item.id) ?? Number.POSITIVE_INFINITY;
  return [...items].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
