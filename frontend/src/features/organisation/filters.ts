import type { TFunction } from 'i18next';
import type { Choice, FilterDef } from '@/shared/list/filters';

/** What the list of organisations can be narrowed by. */
export function organisationFilters(
  t: TFunction<'organisation'>,
  lists: { kinds: readonly Choice[]; sectors: readonly Choice[]; provinces: readonly Choice[] },
): FilterDef[] {
  const small = (choices: readonly Choice[]) =>
    choices.map((one) => ({
      value: one.value,
      label: one.label.charAt(0).toLowerCase() + one.label.slice(1),
    }));
  return [
    { kind: 'choice', name: 'kind', label: t('kind'), multiple: true, choices: small(lists.kinds) },
    { kind: 'choice', name: 'sector', label: t('sector'), multiple: true, choices: small(lists.sectors) },
    {
      kind: 'choice',
      name: 'level',
      label: t('level'),
      multiple: true,
      choices: (['INTERNATIONAL', 'NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const).map(
        (value) => ({ value, label: t(`levelWord.${value}`) }),
      ),
    },
    { kind: 'choice', name: 'province', label: t('province'), choices: lists.provinces },
    { kind: 'yesNo', name: 'includeDissolved', label: t('filter.dissolved') },
  ];
}
