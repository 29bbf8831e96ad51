import { Grid, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { useUnit } from '@/shared/form/units';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ChangeList } from '@/shared/history/ChangeList';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import classes from './Audit.module.css';
import { pageOf, resourceOf, whoOf } from './words';

type Detail = components['schemas']['AuditEventDetail'];

/** One event: who, when, from where; what was looked for or written; its place in the chain. */
export function EventDetailPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/audit-events/{id}', {
    params: { path: { id } },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  return <EventView detail={data} />;
}

function EventView({ detail }: { detail: Detail }) {
  const { t } = useTranslation('audit');
  const { can } = useMe();
  const { event } = detail;
  return (
    <>
      <PageHeader
        title={`${t(`action.${event.action}`)} · ${formatInstant(event.at)}`}
        parent={{ label: t('title'), to: '/audit' }}
        subtitle={whoOf(t, event)}
        badges={
          <StatusBadge
            tone={event.outcome === 'DONE' ? 'done' : 'danger'}
            label={t(`outcomeWord.${event.outcome}`)}
          />
        }
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <About detail={detail} />
            <Seal detail={detail} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            {detail.filters.length > 0 && <Filters detail={detail} />}
            {detail.changes.length > 0 && (
              <Panel title={t('detail.changes')}>
                {!can('beneficiary:read') && (
                  <Text size="sm" c="dimmed" mb="sm">
                    {t('detail.valuesHidden')}
                  </Text>
                )}
                <ChangeList changes={detail.changes} />
              </Panel>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function About({ detail }: { detail: Detail }) {
  const { t } = useTranslation('audit');
  const { can } = useMe();
  const roleName = useRoleName();
  const { event } = detail;
  const province = useUnit(event.provinceCode === '00' ? undefined : event.provinceCode);
  const page = can('beneficiary:read') ? pageOf(event) : undefined;
  const about = [
    { term: t('who'), value: whoOf(t, event) },
    { term: t('account'), value: event.accountName ?? t('nobody') },
    { term: t('role'), value: event.role && roleName(event.role) },
    { term: t('at'), value: formatInstant(event.at) },
    { term: t('address'), value: event.address },
    { term: t('reason'), value: event.reason },
    { term: t('kind'), value: resourceOf(t, event.resource) },
    { term: t('record'), value: event.code ?? event.resourceId },
    { term: '', value: page && <AppLink to={page}>{t('detail.open')}</AppLink> },
    {
      term: t('province'),
      value: event.provinceCode === '00' ? t('noProvince') : (province?.fullName ?? event.provinceCode),
    },
    { term: t('rows'), value: event.rows === undefined ? undefined : formatNumber(event.rows) },
    { term: t('detail.code'), value: detail.code },
    { term: t('detail.operation'), value: <code className={classes.code}>{event.operation}</code> },
    {
      term: t('detail.request'),
      value: detail.requestId && <code className={classes.code}>{detail.requestId}</code>,
    },
  ];
  return (
    <Panel title={t('detail.about')}>
      <DefinitionList items={about.filter((item) => item.value)} />
    </Panel>
  );
}

function Seal({ detail }: { detail: Detail }) {
  const { t } = useTranslation('audit');
  return (
    <Panel title={t('detail.seal')}>
      {detail.sequence === undefined ? (
        <Text size="sm" c="dimmed">
          {t('detail.notSealed')}
        </Text>
      ) : (
        <>
          <Text size="sm">{t('detail.sealedAs', { sequence: formatNumber(detail.sequence) })}</Text>
          <Text size="xs" c="dimmed" mt={6}>
            {t('detail.hash')}: <code className={classes.code}>{detail.hash}</code>
          </Text>
        </>
      )}
    </Panel>
  );
}

function Filters({ detail }: { detail: Detail }) {
  const { t } = useTranslation('audit');
  return (
    <Panel title={t('detail.filters')}>
      <DefinitionList
        items={detail.filters.map((filter) => ({
          term: filter.name,
          value:
            filter.value ??
            (filter.digest ? t('detail.digest', { digest: filter.digest }) : t('detail.notKept')),
        }))}
      />
      {detail.filters.some((filter) => filter.digest) && (
        <Text size="xs" c="dimmed" mt="sm">
          {t('detail.filtersWhy')}
        </Text>
      )}
    </Panel>
  );
}
