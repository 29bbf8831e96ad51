import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate, formatDateRange } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ActivityTabs } from '../components/ActivityTabs';
import { useMayLead } from './useMayLead';

type Row = RowOf<'/api/v1/campaigns'>;

/** Months of action, social work days and the like, the latest year first. */
export function CampaignListPage() {
  const { t } = useTranslation('activity');
  const kind = useCodes('CAMPAIGN_KIND');
  const mayLead = useMayLead();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'name', header: t('campaigns.name'), cell: (row) => row.name, width: 270 },
      { id: 'theme', header: t('theme'), cell: (row) => row.theme ?? '–', width: 300 },
      { id: 'year', header: t('campaigns.year'), cell: (row) => row.year, sort: 'year', align: 'right' },
      {
        id: 'period',
        header: t('campaigns.period'),
        cell: (row) => formatDateRange(row.periodFrom, row.periodTo),
        sort: 'periodFrom',
        width: 130,
      },
      { id: 'plan', header: t('campaigns.plan'), cell: (row) => row.planNumber ?? '–', width: 130 },
      {
        id: 'report',
        header: t('campaigns.reportDue'),
        cell: (row) => (row.reportDueOn ? formatDate(row.reportDueOn) : '–'),
        sort: 'reportDueOn',
      },
      {
        id: 'activities',
        header: t('campaigns.activities'),
        cell: (row) => row.activities,
        align: 'right',
      },
      { id: 'kind', header: t('campaigns.kind'), cell: (row) => kind.label(row.kind), optional: true },
      { id: 'code', header: t('campaigns.code'), cell: (row) => row.code, optional: true },
    ],
    [t, kind.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      { kind: 'choice', name: 'kind', label: t('campaigns.kind'), multiple: true, choices: kind.choices },
      {
        kind: 'choice',
        name: 'year',
        label: t('campaigns.year'),
        choices: years().map((year) => ({ value: year, label: year })),
      },
      { kind: 'dates', name: 'reportDue', label: t('campaigns.reportDue') },
    ],
    [t, kind.choices],
  );
  const create = mayLead ? (
    <ButtonLink to="/campaigns/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('campaigns.create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('campaigns.title')} subtitle={t('campaigns.subtitle')} actions={create} />
      <ActivityTabs />
      <DataList
        name="campaigns"
        noun={t('campaigns.noun')}
        path="/api/v1/campaigns"
        columns={columns}
        filters={filters}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/campaigns/${row.id}`}
        empty={{ children: t('campaigns.empty'), action: create }}
      />
    </>
  );
}

/** The years one may ask for: from 2015 to the next one. */
function years(): string[] {
  const next = new Date().getFullYear() + 1;
  return Array.from({ length: next - 2014 }, (_, index) => String(next - index));
}
