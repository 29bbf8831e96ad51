import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { useCodes } from '@/shared/codes/useCodes';
import { EntityPicker } from '@/shared/form/EntityPicker';
import type { FilterDef } from '@/shared/list/filters';

/** The narrowings of the list of households, as sentences. */
export function useHouseholdFilters(): FilterDef[] {
  const { t } = useTranslation('household');
  const poverty = useCodes('POVERTY_STATUS');
  const [params] = useSearchParams();
  const id = params.get('project') ?? '';
  const { data: project } = api.useQuery(
    'get',
    '/api/v1/projects/{id}',
    { params: { path: { id } } },
    { enabled: Boolean(id), staleTime: 600_000 },
  );
  return useMemo(() => {
    const yesNo = (name: 'hasChildren' | 'hardship' | 'assessed'): FilterDef => ({
      kind: 'yesNo',
      name,
      label: t(`filter.${name}`),
      sentence: (value) => t(value === 'true' ? `filter.${name}Yes` : `filter.${name}No`),
    });
    const words = (value: string, label: (code: string) => string) =>
      value
        .split(',')
        .map((one) => label(one).toLowerCase())
        .join(t('filter.or'));
    return [
      { kind: 'unit', name: 'adminUnit', label: t('filter.adminUnit') },
      {
        kind: 'choice',
        name: 'poverty',
        label: t('filter.poverty'),
        multiple: true,
        choices: poverty.choices,
        sentence: (value) => words(value, poverty.label),
      },
      yesNo('hasChildren'),
      yesNo('hardship'),
      yesNo('assessed'),
      {
        kind: 'custom',
        name: 'project',
        label: t('filter.project'),
        sentence: () => t('filter.projectIs', { value: project?.name ?? '…' }),
        editor: ({ value, onChange }) => (
          <EntityPicker
            label={t('filter.project')}
            path="/api/v1/projects"
            idOf={(row) => row.id}
            labelOf={(row) => row.name}
            value={value || undefined}
            onChange={onChange}
          />
        ),
      },
      {
        kind: 'choice',
        name: 'status',
        label: t('filter.status'),
        choices: (['ACTIVE', 'CLOSED'] as const).map((value) => ({ value, label: t(`status.${value}`) })),
        sentence: (value) => t('filter.statusIs', { value: t(`status.${value as 'ACTIVE'}`).toLowerCase() }),
      },
    ];
  }, [t, poverty, project]);
}
