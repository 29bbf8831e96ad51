import { Grid, Skeleton, Stack } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemError } from '@/api/problem';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { useAsOf } from '@/shared/scope/useAsOf';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Children } from './components/Children';
import { InThisUnit } from './components/InThisUnit';
import { Lineage, periodWords } from './components/Lineage';
import { UnitHistory } from './components/UnitHistory';
import { type UnitDetail, useUnitDetail } from './queries';

/** One unit as it was on the day: what it came from, what became of it, what lies in it. */
export function UnitDetailPage() {
  const { t } = useTranslation('adminunit');
  const { code = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useUnitDetail(code);
  if (error instanceof ProblemError && error.status === 404)
    return <NotInForce code={code} why={error.detail} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={520} radius="md" />;
  const { unit } = data;
  return (
    <>
      <PageHeader
        title={unit.fullName}
        parent={{ label: t('title'), to: `/admin-units?level=${unit.level}` }}
        badges={unit.validTo && <StatusBadge tone="neutral" label={t('formerUnit')} />}
        subtitle={
          <>
            {data.ancestors.map((one) => (
              <span key={one.id}>
                <AppLink underline="always" to={`/admin-units/${one.code}`}>
                  {one.fullName}
                </AppLink>{' '}
                ·{' '}
              </span>
            ))}
            {t('code')} {unit.code} · {t('asItWas', { date: formatDate(asOf) })}
          </>
        }
      />
      <Stack gap="lg">
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 6, xl: 4 }}>
            <About detail={data} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6, xl: 4 }}>
            <InThisUnit unit={unit} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, xl: 4 }}>
            <UnitHistory detail={data} />
          </Grid.Col>
        </Grid>
        <Lineage detail={data} />
        {unit.level !== 'COMMUNE' && <Children unit={unit} />}
      </Stack>
    </>
  );
}

function About({ detail }: { detail: UnitDetail }) {
  const { t } = useTranslation('adminunit');
  const kind = useCodes('ADMIN_UNIT_KIND');
  const region = useCodes('REGION');
  const { unit } = detail;
  const rows = [
    { term: t('kind'), value: kind.label(unit.kind) },
    { term: t('inForce'), value: periodWords(t, unit.validFrom, unit.validTo) },
    { term: t('legalBasis'), value: detail.legalBasis },
    { term: t('region'), value: region.label(unit.region) },
    { term: t('altName'), value: unit.altName },
    { term: t('nameEn'), value: unit.nameEn },
    { term: t('aliasCode'), value: detail.aliasCode },
  ];
  return (
    <Panel title={t('about')}>
      <DefinitionList items={rows.filter((one) => one.value)} />
    </Panel>
  );
}

/** The code stood for nothing that day; the server says when it did, and what became of it. */
function NotInForce({ code, why }: { code: string; why: string | undefined }) {
  const { t } = useTranslation('adminunit');
  const { asOf } = useAsOf();
  return (
    <>
      <PageHeader
        title={t('codeIs', { code })}
        parent={{ label: t('title'), to: '/admin-units?level=PROVINCE' }}
      />
      <EmptyState
        icon={IconMapQuestion}
        title={t('notInForce', { date: formatDate(asOf) })}
        action={
          <AppLink to={`/admin-units/${code}?asOf=${asOf <= '2025-06-30' ? '2025-07-01' : '2025-06-30'}`}>
            {t(asOf <= '2025-06-30' ? 'seeAfter' : 'seeThen')}
          </AppLink>
        }
      >
        {why}
      </EmptyState>
    </>
  );
}
