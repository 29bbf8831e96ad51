import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { formatDate, isRealDate } from '@/shared/format/date';
import type { Choice, FilterDef } from '@/shared/list/filters';

const QUALITY = [
  'NO_NAME',
  'NO_BIRTH_DATE',
  'NO_ID',
  'UNRESOLVED_UNIT',
  'NO_SCHOOL_STATUS',
  'NO_POVERTY_STATUS',
  'STALE',
] as const;

/** What a partner does not see of a child is not asked for either. */
const HIDDEN = ['ethnicGroup', 'facility'];

/** The narrowings of the list, each a condition as people say it: "Trẻ mồ côi", "ở Xã …", "chưa từng đi học". */
export function usePersonFilters(): FilterDef[] {
  const { t } = useTranslation('beneficiary');
  const { me } = useMe();
  const partner = me?.scope?.pseudonymised ?? false;
  const lists = {
    circumstance: useCodes('CIRCUMSTANCE').choices,
    ethnicGroup: useCodes('ETHNIC_GROUP').choices,
    schoolStatus: useCodes('SCHOOL_STATUS').choices,
    schoolLevel: useCodes('SCHOOL_LEVEL').choices,
    dropOutReason: useCodes('DROP_OUT_REASON').choices,
    poverty: useCodes('POVERTY_STATUS').choices,
    category: useCodes('RESIDENT_CATEGORY').choices,
    flag: useCodes('RESIDENT_FLAG').choices,
    discharge: useCodes('DISCHARGE_KIND').choices,
    identityState: useCodes('IDENTITY_STATE').choices,
  };
  const facility = useChosenName('facility');
  const project = useChosenName('project');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists change together, with the language
  return useMemo(() => {
    const said = (
      name: string,
      choices: readonly Choice[],
      sentence?: (words: string) => string,
    ): FilterDef => ({
      kind: 'choice',
      name,
      label: t(`filter.${name as 'sex'}`),
      multiple: true,
      choices,
      sentence: (value) => {
        const words = value
          .split(',')
          .map((one) => choices.find((c) => c.value === one)?.label ?? one)
          .map(lowerFirst)
          .join(t('filter.or'));
        return sentence ? sentence(words) : words;
      },
    });
    const own = (name: 'sex' | 'status' | 'quality', codes: readonly string[]): Choice[] =>
      codes.map((value) => ({ value, label: t(`${name}.${value}` as 'sex.MALE') }));
    const groups = lists.circumstance.map((c) => ({
      ...c,
      label: c.parent ? `${c.parent} · ${c.label}` : c.label,
    }));
    const defs: FilterDef[] = [
      said('circumstance', groups, (value) => t('filter.circumstanceIs', { value })),
      { kind: 'unit', name: 'adminUnit', label: t('filter.adminUnit') },
      {
        kind: 'range',
        name: 'age',
        label: t('filter.age'),
        sentence: (from, to) => {
          if (from && to) return t('filter.ageBetween', { from, to });
          return from ? t('filter.ageFrom', { from }) : t('filter.ageTo', { to });
        },
      },
      said('sex', own('sex', ['FEMALE', 'MALE', 'UNKNOWN'])),
      said('ethnicGroup', lists.ethnicGroup, (value) =>
        t('filter.ethnicGroupIs', { value: upperFirst(value) }),
      ),
      said('schoolStatus', lists.schoolStatus),
      said('schoolLevel', lists.schoolLevel, (value) => t('filter.schoolLevelIs', { value })),
      said('dropOutReason', lists.dropOutReason, (value) => t('filter.dropOutReasonIs', { value })),
      said('poverty', lists.poverty),
      {
        kind: 'yesNo',
        name: 'hardship',
        label: t('filter.hardship'),
        sentence: (value) => t(value === 'true' ? 'filter.hardshipYes' : 'filter.hardshipNo'),
      },
      {
        kind: 'custom',
        name: 'facility',
        label: t('filter.facility'),
        sentence: () => t('filter.facilityIs', { value: facility ?? '…' }),
        editor: ({ value, onChange }) => (
          <OrganisationPicker label={t('filter.facility')} value={value || undefined} onChange={onChange} />
        ),
      },
      said('category', lists.category, (value) => t('filter.categoryIs', { value })),
      said('flag', lists.flag, (value) => t('filter.flagIs', { value })),
      said('discharge', lists.discharge, (value) => t('filter.dischargeIs', { value })),
      { kind: 'dates', name: 'discharged', label: t('filter.discharged') },
      {
        kind: 'custom',
        name: 'project',
        label: t('filter.project'),
        sentence: () => t('filter.projectIs', { value: project ?? '…' }),
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
      said('dataQuality', own('quality', QUALITY), (value) => t('filter.dataQualityIs', { value })),
      {
        kind: 'yesNo',
        name: 'open',
        label: t('filter.open'),
        sentence: (value) => t(value === 'true' ? 'filter.openYes' : 'filter.openNo'),
      },
      said('status', own('status', ['ACTIVE', 'CLOSED']), (value) => t('filter.statusIs', { value })),
      {
        kind: 'custom',
        name: 'assistedFrom',
        label: t('filter.assistedFrom'),
        sentence: (value) => t('filter.assistedSince', { date: formatDate(value) }),
        editor: ({ value, onChange }) => (
          <DateField
            label={t('filter.assistedFrom')}
            value={value || undefined}
            onChange={(day) => (!day || isRealDate(day)) && onChange(day)}
          />
        ),
      },
      {
        kind: 'custom',
        name: 'updatedFrom',
        label: t('filter.updatedFrom'),
        sentence: (value) => t('filter.updatedSince', { date: formatDate(value) }),
        editor: ({ value, onChange }) => (
          <DateField
            label={t('filter.updatedFrom')}
            value={value || undefined}
            onChange={(day) => (!day || isRealDate(day)) && onChange(day)}
          />
        ),
      },
    ];
    const personal: FilterDef[] = [
      { kind: 'dates', name: 'born', label: t('filter.born') },
      said('identityState', lists.identityState),
    ];
    return partner ? defs.filter(({ name }) => !HIDDEN.includes(name)) : [...defs, ...personal];
  }, [t, partner, facility, project, lists.circumstance, lists.poverty]);
}

/** The name behind an id that stands in the address. */
function useChosenName(parameter: 'facility' | 'project'): string | undefined {
  const [params] = useSearchParams();
  const id = params.get(parameter) ?? '';
  const facility = parameter === 'facility';
  const path = facility ? '/api/v1/organisations/{id}' : '/api/v1/projects/{id}';
  const { data } = api.useQuery(
    'get',
    path,
    { params: { path: { id } } },
    { enabled: Boolean(id), staleTime: 600_000 },
  );
  return (data as { name?: string } | undefined)?.name;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
