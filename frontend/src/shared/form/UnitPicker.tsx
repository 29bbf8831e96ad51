import { type ComboboxProps, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '@/shared/format/text';
import { type Unit, useCommunes, useDistricts, useProvinces, useUnit } from './units';

interface Props {
  /** Code of a province or of a commune. */
  value?: string | undefined;
  onChange: (code: string | undefined) => void;
  /** The province is given: only its communes are offered. */
  provinceCode?: string;
  /** Units as they were on this day. */
  asOf?: string;
  error?: ReactNode;
  required?: boolean;
  /** On a day of before the reform, its districts may be chosen too. */
  withDistricts?: boolean;
  comboboxProps?: ComboboxProps;
}

/** Chooses a place: the province, then its commune. Names are found without diacritics. */
export function UnitPicker({
  value,
  onChange,
  provinceCode,
  asOf,
  error,
  required = false,
  withDistricts = false,
  comboboxProps,
}: Props) {
  const { t } = useTranslation('form');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const chosen = useUnit(value, asOf);
  const province = provinceCode ?? provinceOf(value, chosen);
  const commune = value && value !== province ? value : undefined;
  const provinces = useProvinces(asOf);
  // The box holds the name of what is chosen; that is no search.
  const districts = useDistricts(province, asOf);
  const label = (unit: Unit) => {
    const parent = districts.find((d) => d.code === unit.parentCode);
    return parent ? t('address.formerUnit', { name: unit.fullName, parent: parent.fullName }) : unit.fullName;
  };
  const isChosen = chosen && q === label(chosen);
  const communes = useCommunes(province, isChosen ? '' : q, asOf);
  // Until the answer to what is typed is there, what stands from before is offered only where it fits.
  const awaited = (communes.isPlaceholderData || typed.trim() !== q) && !(chosen && typed === label(chosen));

  const above = withDistricts ? districts.filter((d) => isChosen || matches(d.fullName, q)) : [];
  const choices = options([...above, ...(communes.data?.items ?? [])], commune ? chosen : undefined, label);
  const shared = {
    searchable: true,
    clearable: !required,
    clearButtonProps: { 'aria-label': t('entity.nothing') },
  } as const;
  return (
    <Stack gap="xs">
      {!provinceCode && (
        <Select
          {...shared}
          label={t('unit.province')}
          placeholder={t('unit.search')}
          data={options(provinces.data?.items)}
          value={province ?? null}
          onChange={(code) => onChange(code ?? undefined)}
          filter={({ options: all, search }) => all.filter((o) => 'label' in o && matches(o.label, search))}
          nothingFoundMessage={t('unit.nothing')}
          withAsterisk={required}
          error={!province && error}
          {...(comboboxProps ? { comboboxProps } : {})}
        />
      )}
      <Select
        {...shared}
        label={t('unit.commune')}
        placeholder={province ? t('unit.search') : t('unit.chooseProvince')}
        disabled={!province}
        data={choices}
        value={commune ?? null}
        onChange={(code) => onChange(code ?? (provinceCode ? undefined : province))}
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options: all }) =>
          awaited ? all.filter((o) => 'label' in o && matches(o.label, typed)) : all
        }
        nothingFoundMessage={communes.isFetching || awaited ? t('entity.more') : t('unit.nothing')}
        withAsterisk={required}
        error={province && error}
        {...(comboboxProps ? { comboboxProps } : {})}
      />
    </Stack>
  );
}

function provinceOf(value: string | undefined, chosen: Unit | undefined): string | undefined {
  if (!value) return undefined;
  if (value.length === 2) return value;
  return chosen?.provinceCode;
}

function options(
  units: readonly Unit[] | undefined,
  also?: Unit,
  label: (unit: Unit) => string = (unit) => unit.fullName,
) {
  const all = units ?? [];
  const missing = also && !all.some((u) => u.code === also.code) ? [also] : [];
  return [...missing, ...all].map((u) => ({ value: u.code, label: label(u) }));
}
