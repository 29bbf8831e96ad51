import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { useUnit } from '@/shared/form/units';
import { formatDate } from '@/shared/format/date';
import { useAsOf } from '@/shared/scope/useAsOf';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { Deadlines, MonthActivities } from './components/Agenda';
import { AreaMap } from './components/AreaMap';
import { Circumstances } from './components/Circumstances';
import { KeyFigures } from './components/KeyFigures';
import { ProjectMoney } from './components/ProjectMoney';
import { Waiting } from './components/Waiting';
import classes from './Dashboard.module.css';
import { useOverview } from './queries';

/** What waits, what counts, and where: of the place and the day chosen in the frame. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const { me, can } = useMe();
  const { asOf } = useAsOf();
  const [params] = useSearchParams();
  const chosen = params.get('adminUnit') ?? undefined;
  const unit = useUnit(chosen);
  const { data, error, refetch } = useOverview(asOf, chosen);
  if (me && !can('figures:read')) return <ForbiddenState />;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  const scope = me?.scope;
  const place =
    unit?.fullName ??
    scope?.organisationName ??
    scope?.communeName ??
    scope?.provinceName ??
    t('wholeCountry');
  return (
    <Stack gap="lg">
      <PageHeader title={t('title')} subtitle={t('subtitle', { place, date: formatDate(asOf) })} />
      <Waiting entries={data?.waiting} />
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="md">
        <KeyFigures asOf={asOf} figures={data?.keyFigures} />
      </SimpleGrid>
      {data && (
        <div className={classes.columns}>
          <div className={classes.left}>
            <Circumstances asOf={asOf} rows={data.circumstances} />
            <AreaMap asOf={asOf} level={data.areaLevel} areas={data.areas} place={place} />
          </div>
          <div className={classes.right}>
            <ProjectMoney asOf={asOf} projects={data.projects} />
            <MonthActivities activities={data.activities} />
            <Deadlines deadlines={data.deadlines} />
          </div>
        </div>
      )}
    </Stack>
  );
}
