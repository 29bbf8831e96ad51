import { Grid, Skeleton, Stack, Text } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { CloseForm, KnownForm, NoticeForm } from './acts/BreachForms';
import classes from './Privacy.module.css';
import { type Breach, breachTone, useBreach } from './queries';

/** One breach: what happened, the 72 hours, what was done. */
export function BreachDetailPage() {
  const { id = '' } = useParams();
  const { can } = useMe();
  const query = useBreach(id);
  if (!can('privacy:read')) return <ForbiddenState />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} radius="md" />;
  return <BreachView breach={query.data.data} etag={query.data.etag} />;
}

function BreachView({ breach, etag }: { breach: Breach; etag: string | undefined }) {
  const { t } = useTranslation('privacy');
  return (
    <>
      <PageHeader
        title={breach.code}
        parent={{ label: t('tabs.breaches'), to: '/privacy/breaches' }}
        badges={
          <>
            <StatusBadge tone={breachTone[breach.status]} label={t(`breach.is.${breach.status}`)} />
            {breach.late && <StatusBadge tone="danger" label={t('breach.late')} />}
          </>
        }
        actions={<Acts breach={breach} etag={etag} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <Panel title={t('breach.about')}>
            <DefinitionList
              items={[
                { term: t('breach.description'), value: breach.description },
                { term: t('breach.subjects'), value: breach.subjects },
                { term: t('breach.dataKinds'), value: breach.dataKinds },
                {
                  term: t('breach.people'),
                  value:
                    breach.people === undefined ? t('breach.peopleUnknown') : formatNumber(breach.people),
                },
                { term: t('breach.consequences'), value: breach.consequences },
                { term: t('breach.measures'), value: breach.measures },
                ...(breach.closedOn
                  ? [
                      { term: t('breach.closedOn'), value: formatDate(breach.closedOn) },
                      { term: t('breach.conclusion'), value: breach.conclusion },
                    ]
                  : []),
                {
                  term: t('request.recorded'),
                  value: [breach.createdBy, formatInstant(breach.createdAt)].filter(Boolean).join(', '),
                },
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <NoticeClock breach={breach} />
        </Grid.Col>
      </Grid>
    </>
  );
}

function NoticeClock({ breach }: { breach: Breach }) {
  const { t } = useTranslation('privacy');
  const left = breach.minutesLeft;
  const apart = Math.abs(left ?? 0);
  const amount = { hours: formatNumber(Math.floor(apart / 60)), minutes: apart % 60 };
  return (
    <Panel title={t('breach.clock')}>
      <Stack gap="md">
        {left !== undefined && (
          <p className={classes.clock} data-late={left < 0 || undefined}>
            {t(left < 0 ? 'breach.over' : 'breach.left', amount)}
          </p>
        )}
        <DefinitionList
          items={[
            { term: t('breach.foundAt'), value: formatInstant(breach.foundAt) },
            { term: t('breach.notifyDueAt'), value: formatInstant(breach.notifyDueAt) },
            ...(breach.notifiedAt
              ? [
                  { term: t('breach.notifiedAt'), value: formatInstant(breach.notifiedAt) },
                  { term: t('breach.notifiedTo'), value: breach.notifiedTo },
                ]
              : []),
            ...(breach.lateReason ? [{ term: t('breach.lateReason'), value: breach.lateReason }] : []),
          ]}
        />
        <Text size="sm" c="dimmed">
          {breach.legalBasis}
        </Text>
      </Stack>
    </Panel>
  );
}

function Acts({ breach, etag }: { breach: Breach; etag: string | undefined }) {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  const print = (
    <ButtonLink
      to={`/privacy/breaches/${breach.id}/print`}
      variant="default"
      leftSection={<IconPrinter size={17} aria-hidden />}
    >
      {t('breach.print')}
    </ButtonLink>
  );
  if (!can('privacy:write') || breach.closedOn) return print;
  return (
    <>
      {print}
      <ActDialog label={t('breach.edit')} leftSection={<IconPencil size={17} aria-hidden />}>
        {(close) => <KnownForm breach={breach} etag={etag} onClose={close} />}
      </ActDialog>
      {breach.notifiedAt ? (
        <ActDialog label={t('breach.close')} variant="filled">
          {(close) => <CloseForm breach={breach} onClose={close} />}
        </ActDialog>
      ) : (
        <ActDialog label={t('breach.notify')} variant="filled">
          {(close) => <NoticeForm breach={breach} onClose={close} />}
        </ActDialog>
      )}
    </>
  );
}
