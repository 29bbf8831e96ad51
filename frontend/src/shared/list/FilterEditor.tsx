import { Button, Checkbox, Group, NumberInput, Radio, ScrollArea, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { UnitPicker } from '@/shared/form/UnitPicker';
import { isRealDate } from '@/shared/format/date';
import { matches } from '@/shared/format/text';
import { boundsOf, type FilterDef } from './filters';
import type { ListState } from './state';

interface Props {
  def: FilterDef;
  state: ListState;
  onDone: () => void;
}

/** Changes one condition; what is chosen takes effect at once. */
export function FilterEditor({ def, state, onDone }: Props) {
  const { t } = useTranslation('list');
  const value = state.filters[def.name] ?? '';
  const set = (next: string | undefined) => state.setFilter(def.name, next);

  switch (def.kind) {
    case 'choice':
      return <Choices def={def} value={value} onChange={set} onDone={onDone} />;
    case 'yesNo':
      return (
        <Radio.Group label={def.label} value={value} onChange={set}>
          <Stack gap="xs" mt="xs">
            <Radio value="true" label={t('yes')} />
            <Radio value="false" label={t('no')} />
          </Stack>
        </Radio.Group>
      );
    case 'dates': {
      const [from, to] = boundsOf(def);
      return (
        <Stack gap="xs">
          <DateField
            label={t('dateFrom')}
            value={state.filters[from]}
            onChange={(iso) => (!iso || isRealDate(iso)) && state.setFilter(from, iso)}
          />
          <DateField
            label={t('dateTo')}
            value={state.filters[to]}
            onChange={(iso) => (!iso || isRealDate(iso)) && state.setFilter(to, iso)}
          />
        </Stack>
      );
    }
    case 'range':
      return (
        <Group gap="xs" grow align="flex-end">
          {(['From', 'To'] as const).map((end) => (
            <NumberInput
              key={end}
              label={t(`range${end}`)}
              aria-label={`${def.label}: ${t(`range${end}`)}`}
              min={0}
              allowDecimal={false}
              allowNegative={false}
              value={state.filters[`${def.name}${end}`] ?? ''}
              onChange={(next) =>
                state.setFilter(`${def.name}${end}`, next === '' ? undefined : String(next))
              }
            />
          ))}
        </Group>
      );
    case 'unit':
      return <UnitPicker value={value || undefined} onChange={set} comboboxProps={{ withinPortal: false }} />;
    case 'custom':
      return <>{def.editor({ value, onChange: set })}</>;
  }
}

interface ChoicesProps {
  def: Extract<FilterDef, { kind: 'choice' }>;
  value: string;
  onChange: (value: string | undefined) => void;
  onDone: () => void;
}

const MANY = 8;

function Choices({ def, value, onChange, onDone }: ChoicesProps) {
  const { t } = useTranslation(['list', 'form', 'common']);
  const [search, setSearch] = useState('');
  const offered = def.choices.filter((c) => !search || matches(c.label, search));
  return (
    <Stack gap="xs">
      {def.choices.length > MANY && (
        <TextInput
          aria-label={t('form:unit.search')}
          placeholder={t('form:unit.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={320} type="auto" offsetScrollbars>
        {def.multiple ? (
          <Checkbox.Group
            label={def.label}
            value={value ? value.split(',') : []}
            onChange={(all) => onChange(all.length ? all.join(',') : undefined)}
          >
            <Stack gap={10} mt="xs">
              {offered.map((c) => (
                <Checkbox key={c.value} value={c.value} label={c.label} />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : (
          <Radio.Group label={def.label} value={value} onChange={onChange}>
            <Stack gap={10} mt="xs">
              {offered.map((c) => (
                <Radio key={c.value} value={c.value} label={c.label} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </ScrollArea.Autosize>
      <Button size="xs" variant="light" onClick={onDone}>
        {t('common:close')}
      </Button>
    </Stack>
  );
}
