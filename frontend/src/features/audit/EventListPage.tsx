import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useProvinceChoices } from '@/shared/form/units';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ForbiddenState } from '@/shared/ui/States';
import { AuditHeader } from './AuditHeader';
import { useEventColumns } from './useEventColumns';
import { resourceOf } from './words';

const ACTIONS = [
  'READ',
  'LIST',
  'SEARCH',
  'EXPORT',
  'CREATE',
  'CHANGE',
  'OPEN_RESTRICTED',
  'SIGN_IN',
  'SIGN_OUT',
  'VERIFY',
] as const;

const RESOURCES = [
  'beneficiaries',
  'households',
  'needs',
  'projects',
  'enrolments',
  'disbursements',
  'activities',
  'official-documents',
  'organisations',
  'officials',
  'photos',
  'consents',
  'articles',
  'reports',
  'rights-requests',
  'data-breaches',
  'retention-cases',
  'accounts',
  'api-clients',
  'audit-events',
];

/** Who did what with whose data, newest first. */
export function EventListPage() {
  const { t } = useTranslation('audit');
  const { can } = useMe();
  const columns = useEventColumns();
  const provinces = useProvinceChoices();
  const filters: FilterDef[] = useMemo(
    () => [
      { kind: 'dates', name: 'day', label: t('day'), bounds: ['from', 'to'] },
      {
        kind: 'choice',
        name: 'action',
        label: t('what'),
        multiple: true,
        choices: ACTIONS.map((value) => ({ value, label: t(`action.${value}`) })),
      },
      {
        kind: 'choice',
        name: 'outcome',
        label: t('outcome'),
        choices: (['DONE', 'REFUSED'] as const).map((value) => ({ value, label: t(`outcomeWord.${value}`) })),
      },
      {
        kind: 'choice',
        name: 'resource',
        label: t('kind'),
        choices: RESOURCES.map((value) => ({ value, label: resourceOf(t, value) })),
      },
      {
        kind: 'custom',
        name: 'account',
        label: t('account'),
        sentence: (name) => t('accountIs', { name }),
        editor: ({ value, onChange }) => (
          <TextInput
            label={t('account')}
            defaultValue={value}
            autoComplete="off"
            onBlur={(event) => onChange(event.currentTarget.value.trim() || undefined)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onChange(event.currentTarget.value.trim() || undefined);
            }}
          />
        ),
      },
      {
        kind: 'custom',
        name: 'record',
        label: t('ofRecord'),
        sentence: () => t('recordIs'),
        editor: ({ value, onChange }) => (
          <TextInput
            label={t('ofRecord')}
            defaultValue={value}
            autoComplete="off"
            onBlur={(event) => onChange(event.currentTarget.value.trim() || undefined)}
          />
        ),
      },
      {
        kind: 'choice',
        name: 'province',
        label: t('province'),
        choices: [{ value: '00', label: t('noProvince') }, ...provinces],
      },
    ],
    [t, provinces],
  );
  if (!can('audit:read')) return <ForbiddenState />;
  return (
    <>
      <AuditHeader subtitle={t('subtitle')} />
      <DataList
        name="audit-events"
        noun={t('noun')}
        path="/api/v1/audit-events"
        columns={columns}
        filters={filters}
        searchable={false}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/audit/events/${row.id}`}
        empty={{ children: t('empty') }}
      />
    </>
  );
}
