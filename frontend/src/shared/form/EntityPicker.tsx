import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchPage, type ListPath, type RowOf } from '@/api/query';
import { matches } from '@/shared/format/text';

export interface Picked {
  id: string;
  label: string;
}

interface Props<P extends ListPath> {
  label: string;
  /** The list that is searched by `q`. */
  path: P;
  /** Filters that always hold. */
  fixed?: Record<string, string>;
  value?: string | undefined;
  onChange: (id: string | undefined, picked?: Picked) => void;
  idOf: (row: RowOf<P>) => string;
  labelOf: (row: RowOf<P>) => string;
  /** A second line that tells equal names apart. */
  hintOf?: (row: RowOf<P>) => string | undefined;
  /** What is chosen already, when the form opens with a value. */
  initial?: Picked | undefined;
  required?: boolean;
  error?: ReactNode;
  description?: ReactNode;
}

const OFFERED = 20;

/** Chooses one record of a list by typing part of its name or code. */
export function EntityPicker<P extends ListPath>(props: Props<P>) {
  const {
    label,
    path,
    fixed,
    value,
    onChange,
    idOf,
    labelOf,
    hintOf,
    initial,
    required = false,
    error,
    description,
  } = props;
  const { t } = useTranslation('form');
  const [picked, setPicked] = useState<Picked | undefined>(initial);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.normalize('NFC').trim(), 200);
  const q = search === picked?.label ? '' : search;
  const query = { ...fixed, limit: String(OFFERED), ...(q ? { q } : {}) };
  const { data, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['get', path, query],
    queryFn: ({ signal }) => fetchPage<RowOf<P>>(path, query, signal),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  // Until the answer to what is typed is there, what stands from before is offered only where it fits.
  const awaited = isPlaceholderData || typed.normalize('NFC').trim() !== search;
  const rows = data?.items ?? [];
  const hints = new Map(rows.map((row) => [idOf(row), hintOf?.(row)]));
  const options = rows.map((row) => ({ value: idOf(row), label: labelOf(row) }));
  const chosen = picked && picked.id === value ? picked : initial;
  if (value && chosen && !options.some((o) => o.value === value))
    options.unshift({ value, label: chosen.label });

  return (
    <Select
      label={label}
      description={description}
      placeholder={t('entity.search')}
      data={options}
      value={value ?? null}
      onChange={(id, option) => {
        const next = id ? { id, label: option?.label ?? id } : undefined;
        setPicked(next);
        onChange(id ?? undefined, next);
      }}
      searchable
      clearable={!required}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) =>
        awaited && typed !== picked?.label ? all.filter((o) => 'label' in o && matches(o.label, typed)) : all
      }
      nothingFoundMessage={isFetching || awaited ? '…' : t('entity.nothing')}
      renderOption={({ option }) => (
        <div>
          <div>{option.label}</div>
          {hints.get(option.value) && (
            <Text size="xs" c="dimmed">
              {hints.get(option.value)}
            </Text>
          )}
        </div>
      )}
      withAsterisk={required}
      error={error}
    />
  );
}
