import type { TFunction } from 'i18next';
import { EntityPicker } from '@/shared/form/EntityPicker';
import type { Choice, FilterDef } from '@/shared/list/filters';

/** The last day on which there were districts. */
export const LAST_DAY_OF_DISTRICTS = '2025-06-30';

interface Lists {
  kinds: readonly Choice[];
  marks: readonly Choice[];
  /** Name of the chosen unit above. */
  above: string | undefined;
  asOf: string;
}

/** What the list of units can be narrowed by. The level stands above the list, for it changes what the list is. */
export function unitFilters(t: TFunction<'adminunit'>, { kinds, marks, above, asOf }: Lists): FilterDef[] {
  const parents = asOf <= LAST_DAY_OF_DISTRICTS ? 'PROVINCE,DISTRICT' : 'PROVINCE';
  return [
    {
      kind: 'choice',
      name: 'level',
      label: t('level'),
      choices: (['PROVINCE', 'DISTRICT', 'COMMUNE'] as const).map((value) => ({
        value,
        label: t(`levelWord.${value}`),
      })),
      sentence: (value) => t(`levelWord.${value as 'PROVINCE'}`),
    },
    {
      kind: 'custom',
      name: 'parent',
      label: t('above'),
      sentence: (code) => t('below', { name: above ?? code }),
      editor: ({ value, onChange }) => (
        <EntityPicker
          label={t('above')}
          path="/api/v1/admin-units"
          fixed={{ level: parents, asOf }}
          idOf={(row) => row.code}
          labelOf={(row) => row.fullName}
          hintOf={(row) => row.code}
          value={value || undefined}
          initial={value && above ? { id: value, label: above } : undefined}
          onChange={(code) => onChange(code)}
        />
      ),
    },
    { kind: 'choice', name: 'kind', label: t('kind'), multiple: true, choices: kinds },
    { kind: 'choice', name: 'mark', label: t('mark'), multiple: true, choices: marks },
    {
      kind: 'yesNo',
      name: 'urban',
      label: t('urban'),
      sentence: (value) => t(value === 'true' ? 'urbanYes' : 'urbanNo'),
    },
  ];
}
