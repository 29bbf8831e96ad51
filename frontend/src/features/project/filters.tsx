import type { TFunction } from 'i18next';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import type { Choice, FilterDef } from '@/shared/list/filters';

/** What the list of projects can be narrowed by. */
export function projectFilters(
  t: TFunction<'project'>,
  statuses: readonly Choice[],
  nameOf: (id: string) => string,
  provinces: readonly Choice[],
): FilterDef[] {
  const organisation = (name: 'owner' | 'donor'): FilterDef => ({
    kind: 'custom',
    name,
    label: t(name),
    sentence: (id) => t(`filter.${name}`, { name: nameOf(id) }),
    editor: ({ value, onChange }) => (
      <OrganisationPicker label={t(name)} value={value || undefined} onChange={(id) => onChange(id)} />
    ),
  });
  return [
    {
      kind: 'choice',
      name: 'status',
      label: t('status'),
      multiple: true,
      choices: statuses.map((one) => ({ value: one.value, label: one.label.toLowerCase() })),
    },
    organisation('owner'),
    organisation('donor'),
    { kind: 'choice', name: 'province', label: t('province'), choices: provinces },
  ];
}
