import type { TFunction } from 'i18next';
import { EntityPicker } from '@/shared/form/EntityPicker';
import type { Choice, FilterDef } from '@/shared/list/filters';

interface Lists {
  purposes: readonly Choice[];
  methods: readonly Choice[];
  projectName: (id: string) => string;
}

/** What the list of payments can be narrowed by. */
export function disbursementFilters(t: TFunction<'disbursement'>, lists: Lists): FilterDef[] {
  return [
    {
      kind: 'custom',
      name: 'project',
      label: t('project'),
      sentence: (id) => t('filter.project', { name: lists.projectName(id) }),
      editor: ({ value, onChange }) => (
        <EntityPicker
          label={t('project')}
          path="/api/v1/projects"
          value={value || undefined}
          onChange={(id) => onChange(id)}
          idOf={(row) => row.id}
          labelOf={(row) => row.name}
          hintOf={(row) => row.code}
        />
      ),
    },
    { kind: 'dates', name: 'paid', label: t('filter.paid') },
    { kind: 'choice', name: 'purpose', label: t('purpose'), multiple: true, choices: lists.purposes },
    { kind: 'choice', name: 'method', label: t('method'), multiple: true, choices: lists.methods },
    {
      kind: 'choice',
      name: 'recipientKind',
      label: t('recipient'),
      multiple: true,
      choices: (['PERSON', 'HOUSEHOLD', 'ORGANISATION'] as const).map((value) => ({
        value,
        label: t(`recipientKind.${value}`).toLowerCase(),
      })),
    },
    {
      kind: 'choice',
      name: 'status',
      label: t('status'),
      choices: (['POSTED', 'REVERSED'] as const).map((value) => ({
        value,
        label: t(`statusWord.${value}`).toLowerCase(),
      })),
    },
    { kind: 'unit', name: 'adminUnit', label: t('filter.place') },
  ];
}
