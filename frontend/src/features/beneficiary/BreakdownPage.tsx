import { Grid, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { BarChart } from '@/shared/charts/lazy';
import { formatDate } from '@/shared/format/date';
import { useAsOf } from '@/shared/scope/useAsOf';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';

const GROUPS = ['poverty', 'ethnicGroup', 'ageBand', 'schoolStatus'] as const;
type Group = (typeof GROUPS)[number];

/** People by poverty of their household, by ethnic group, by age and by school; each bar opens the people it counts. */
export function BreakdownPage() {
  const { t } = useTranslation('beneficiary');
  const { can } = useMe();
  if (!can('figures:read')) return <ForbiddenState />;
  return (
    <>
      <PageHeader title={t('breakdown.title')} parent={{ label: t('title'), to: '/beneficiaries' }} />
      <Grid gap="md">
        {GROUPS.map((group) => (
          <Grid.Col key={group} span={{ base: 12, md: 6 }}>
            <Chart group={group} />
          </Grid.Col>
        ))}
      </Grid>
    </>
  );
}

function Chart({ group }: { group: Group }) {
  const { t, i18n } = useTranslation('beneficiary');
  const { asOf } = useAsOf();
  const adminUnit = useSearchParams()[0].get('adminUnit');
  const figures = api.useQuery('get', '/api/v1/figures/beneficiaries', {
    params: { query: { groupBy: group, asOf, ...(adminUnit ? { adminUnit } : {}) } },
  });
  if (figures.error) return <ErrorState error={figures.error} onRetry={figures.refetch} />;
  if (!figures.data) return <Skeleton height={220} />;
  return (
    <BarChart
      title={t(`breakdown.${group}`)}
      subtitle={t('breakdown.asOf', { date: formatDate(asOf) })}
      unit={t('breakdown.unit')}
      ordered={group === 'ageBand'}
      bars={figures.data.rows.map((row) => ({
        key: row.key,
        label: i18n.language === 'en' ? row.nameEn : row.name,
        value: row.persons,
        to: row.link?.replace(/^\/api\/v1/, ''),
      }))}
    />
  );
}
