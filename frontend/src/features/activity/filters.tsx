import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { useCodes } from '@/shared/codes/useCodes';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import type { Choice, FilterDef } from '@/shared/list/filters';

/** What the list of activities can be narrowed by. */
export function useActivityFilters(): FilterDef[] {
  const { t } = useTranslation('activity');
  const kinds = useCodes('ACTIVITY_KIND').choices;
  const topics = useCodes('TOPIC').choices;
  const levels = useCodes('ADMINISTRATIVE_LEVEL').choices;
  const protection = useCodes('PROTECTION_LEVEL').choices;
  const sectors = useCodes('ORGANISATION_SECTOR').choices;
  const organisation = useOrganisationFilter();
  const campaign = useCampaignName();
  const project = useProjectFilter();
  const series = useSeriesName();
  return useMemo(() => {
    const many = (name: string, label: string, choices: readonly Choice[]): FilterDef => ({
      kind: 'choice',
      name,
      label,
      multiple: true,
      choices,
    });
    const statuses = (['PLANNED', 'HELD', 'CANCELLED'] as const).map((value) => ({
      value,
      label: t(`statusWord.${value}`).toLowerCase(),
    }));
    const ownLevels = levels.filter((one) => one.value !== 'INTERNATIONAL');
    return [
      { kind: 'dates', name: 'days', bounds: ['from', 'to'], label: t('filter.days') },
      many('kind', t('kind'), kinds),
      many('topic', t('topics'), topics),
      organisation('organiser', t('organiser')),
      organisation('organisation', t('filter.takesPart')),
      {
        kind: 'custom',
        name: 'campaign',
        label: t('campaign'),
        sentence: () => t('filter.ofCampaign', { name: campaign }),
        editor: ({ value, onChange }) => (
          <EntityPicker
            label={t('campaign')}
            path="/api/v1/campaigns"
            value={value || undefined}
            onChange={(id) => onChange(id)}
            idOf={(row) => row.id}
            labelOf={(row) => row.name}
            hintOf={(row) => row.code}
          />
        ),
      },
      project,
      {
        kind: 'custom',
        name: 'series',
        label: t('series'),
        sentence: () => t('filter.ofSeries', { name: series }),
        editor: ({ value, onChange }) => (
          <EntityPicker
            label={t('series')}
            path="/api/v1/activities"
            fixed={{ seriesOnly: 'true' }}
            value={value || undefined}
            onChange={(id) => onChange(id)}
            idOf={(row) => row.id}
            labelOf={(row) => row.name}
          />
        ),
      },
      {
        kind: 'yesNo',
        name: 'seriesOnly',
        label: t('filter.isSeries'),
        sentence: (value) => t(value === 'true' ? 'filter.onlySeries' : 'filter.noSeries'),
      },
      many('level', t('level'), ownLevels),
      many('protectionLevel', t('protectionLevel'), protection),
      many('sector', t('filter.sector'), sectors),
      many('status', t('status'), statuses),
      { kind: 'unit', name: 'adminUnit', label: t('place') },
    ];
  }, [t, kinds, topics, levels, protection, sectors, organisation, campaign, project, series]);
}

/** A filter by an organisation, under any name. */
export function useOrganisationFilter(): (name: string, label: string) => FilterDef {
  const nameOf = useOrganisationName();
  return useMemo(
    () => (name, label) => ({
      kind: 'custom',
      name,
      label,
      sentence: (id) => `${label}: ${nameOf(id)}`,
      editor: ({ value, onChange }) => (
        <OrganisationPicker label={label} value={value || undefined} onChange={(id) => onChange(id)} />
      ),
    }),
    [nameOf],
  );
}

export function useProjectFilter(): FilterDef {
  const { t } = useTranslation('activity');
  const [params] = useSearchParams();
  const id = params.get('project') ?? '';
  const { data } = api.useQuery(
    'get',
    '/api/v1/projects/{id}',
    { params: { path: { id } } },
    { enabled: Boolean(id), staleTime: 600_000 },
  );
  const name = data?.name ?? '…';
  return useMemo(
    () => ({
      kind: 'custom',
      name: 'project',
      label: t('project'),
      sentence: () => t('filter.ofProject', { name }),
      editor: ({ value, onChange }) => (
        <EntityPicker
          label={t('project')}
          path="/api/v1/projects"
          value={value || undefined}
          onChange={(next) => onChange(next)}
          idOf={(row) => row.id}
          labelOf={(row) => row.name}
          hintOf={(row) => row.code}
        />
      ),
    }),
    [t, name],
  );
}

function useCampaignName(): string {
  const [params] = useSearchParams();
  const id = params.get('campaign') ?? '';
  const path = { id };
  return (
    api.useQuery('get', '/api/v1/campaigns/{id}', { params: { path } }, { enabled: Boolean(id) }).data
      ?.name ?? '…'
  );
}

function useSeriesName(): string {
  const [params] = useSearchParams();
  const id = params.get('series') ?? '';
  const path = { id };
  return (
    api.useQuery('get', '/api/v1/activities/{id}', { params: { path } }, { enabled: Boolean(id) }).data
      ?.name ?? '…'
  );
}
