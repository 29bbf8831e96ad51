import { useLocalStorage } from '@mantine/hooks';

export interface SavedView {
  name: string;
  /** Query of the address: filters and order. */
  query: string;
}

interface Preferences {
  /** Columns shown or hidden against their default. */
  columns: Record<string, boolean>;
  views: SavedView[];
}

/** What a person likes about one list, kept on this machine. */
export function useListPreferences(list: string) {
  const [stored, setStored] = useLocalStorage<Preferences>({
    key: `chungtay.list.${list}`,
    defaultValue: { columns: {}, views: [] },
    getInitialValueInEffect: false,
  });
  const [compact, setCompact] = useLocalStorage({
    key: 'chungtay.compact',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return {
    columns: stored.columns,
    setColumns: (columns: Record<string, boolean>) => setStored((before) => ({ ...before, columns })),
    views: stored.views,
    saveView: (view: SavedView) =>
      setStored((before) => ({
        ...before,
        views: [...before.views.filter((v) => v.name !== view.name), view],
      })),
    deleteView: (name: string) =>
      setStored((before) => ({ ...before, views: before.views.filter((v) => v.name !== name) })),
    compact,
    setCompact,
  };
}
