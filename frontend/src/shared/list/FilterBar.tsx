import { Button, CloseButton, Group, MantineThemeProvider, Menu, Popover, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilterPlus, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';
import { useUnit } from '@/shared/form/units';
import classes from './FilterBar.module.css';
import { FilterEditor } from './FilterEditor';
import { type FilterDef, isSet, parametersOf, sentenceOf } from './filters';
import type { ListState } from './state';

interface Props {
  state: ListState;
  defs: readonly FilterDef[];
  searchable: boolean;
}

/** Lists and calendars that open inside an editor stay inside it: a choice made outside would close the editor unheard. */
const inside = {
  components: {
    Select: { defaultProps: { comboboxProps: { withinPortal: false } } },
    MultiSelect: { defaultProps: { comboboxProps: { withinPortal: false } } },
    Popover: { defaultProps: { withinPortal: false } },
  },
};

/** The search box and the conditions in force, each a sentence that can be changed or removed. */
export function FilterBar({ state, defs, searchable }: Props) {
  const { t } = useTranslation('list');
  const [editing, setEditing] = useState<string>();
  const place = useUnit(state.filters.adminUnit);
  const shown = defs.filter((def) => isSet(def, state.filters) || def.name === editing);
  const rest = defs.filter((def) => !shown.includes(def));
  const remove = (def: FilterDef) => {
    state.setFilters(Object.fromEntries(parametersOf(def).map((name) => [name, undefined])));
    setEditing(undefined);
  };

  return (
    <Group gap={8} className={`${classes.bar} no-print`} role="search" aria-label={t('filters')}>
      {searchable && <SearchBox state={state} />}
      {shown.map((def) => {
        const set = isSet(def, state.filters);
        const words = set ? sentenceOf(t, def, state.filters, () => place?.fullName ?? '…') : def.label;
        return (
          <Popover
            key={def.name}
            opened={editing === def.name}
            onChange={(open) => setEditing(open ? def.name : undefined)}
            withArrow
            trapFocus
            width={320}
            position="bottom-start"
          >
            <span className={classes.chip} data-set={set || undefined}>
              <Popover.Target>
                <button
                  type="button"
                  className={classes.words}
                  aria-label={set ? t('editFilter', { sentence: words }) : words}
                  onClick={() => setEditing(editing === def.name ? undefined : def.name)}
                >
                  {words}
                </button>
              </Popover.Target>
              {set && (
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={t('removeFilter', { sentence: words })}
                  onClick={() => remove(def)}
                >
                  <IconX size={15} aria-hidden />
                </button>
              )}
            </span>
            <Popover.Dropdown>
              <MantineThemeProvider theme={inside}>
                <FilterEditor def={def} state={state} onDone={() => setEditing(undefined)} />
              </MantineThemeProvider>
            </Popover.Dropdown>
          </Popover>
        );
      })}
      {rest.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              variant="subtle"
              color="gray"
              size="xs"
              leftSection={<IconFilterPlus size={17} stroke={1.6} />}
            >
              {t('addFilter')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((def) => (
              <Menu.Item key={def.name} onClick={() => setTimeout(() => setEditing(def.name))}>
                {def.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {Object.keys(state.filters).length > 1 && (
        <Button variant="subtle" size="xs" onClick={state.clearFilters}>
          {t('clearAll')}
        </Button>
      )}
    </Group>
  );
}

function SearchBox({ state }: { state: ListState }) {
  const { t } = useTranslation('list');
  const [text, setText] = useState(state.q);
  useEffect(() => setText(state.q), [state.q]);
  const leaving = useNavigation().state !== 'idle';
  // Whoever opened a row meanwhile is not called back by what was typed before.
  const settle = useDebouncedCallback((q: string) => !leaving && state.setQ(q), 250);
  return (
    <TextInput
      className={classes.search}
      aria-label={t('search')}
      placeholder={`${t('search')} · ${t('searchHint')}`}
      leftSection={<IconSearch size={17} stroke={1.6} />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
      rightSection={
        text && (
          <CloseButton
            size="sm"
            aria-label={t('clearSearch')}
            onClick={() => {
              setText('');
              state.setQ('');
            }}
          />
        )
      }
    />
  );
}
