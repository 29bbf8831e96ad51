import { Alert, Grid, List, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate, formatInstant } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Together } from '@/shared/ui/Together';
import { RetentionActs } from './acts/RetentionActs';
import { type RetentionCase, retentionTone, useRetentionCase } from './queries';

/** One record: until when it is kept, what stands in the way of its end, who asked and who confirmed. */
export function RetentionDetailPage() {
  const { id = '' } = useParams();
  const { can } = useMe();
  const { data, error, refetch } = useRetentionCase(id);
  if (!can('privacy:read')) return <ForbiddenState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  return <CaseView record={data} />;
}

function CaseView({ record }: { record: RetentionCase }) {
  const { t } = useTranslation('privacy');
  const words = useCodeWords();
  const { can } = useMe();
  return (
    <>
      <PageHeader
        title={record.code}
        parent={{ label: t('tabs.retention'), to: '/privacy/retention' }}
        badges={
          record.closedOn && (
            <StatusBadge tone={retentionTone[record.state]} label={words('RETENTION_STATE', record.state)} />
          )
        }
        actions={<RetentionActs record={record} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Panel title={t('retention.about')}>
            <DefinitionList
              items={[
                {
                  term: t('retention.closedOn'),
                  value: record.closedOn ? formatDate(record.closedOn) : t('blocker.RECORD_OPEN'),
                },
                ...(record.closingReason
                  ? [
                      {
                        term: t('retention.closingReason'),
                        value: words('RECORD_CLOSING_REASON', record.closingReason),
                      },
                    ]
                  : []),
                { term: t('retention.years'), value: t('retention.yearsCount', { count: record.years }) },
                ...(record.endsOn ? [{ term: t('retention.endsOn'), value: formatDate(record.endsOn) }] : []),
                {
                  term: t('retention.basis'),
                  value: (
                    <>
                      <Together>{record.legalBasis}</Together>
                      {!record.verified && (
                        <Text size="sm" c="dimmed">
                          {t('retention.proposed')}
                        </Text>
                      )}
                    </>
                  ),
                },
                ...(can('beneficiary:read')
                  ? [
                      {
                        term: t('request.record'),
                        value: <AppLink to={`/beneficiaries/${record.id}`}>{t('retention.person')}</AppLink>,
                      },
                    ]
                  : []),
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="lg">
            <Blockers record={record} />
            <Panel title={t('retention.course')}>
              <Askings record={record} />
            </Panel>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Blockers({ record }: { record: RetentionCase }) {
  const { t } = useTranslation('privacy');
  if (record.anonymisedOn)
    return <Alert color="gray" title={t('retention.done', { date: formatDate(record.anonymisedOn) })} />;
  return (
    <Panel title={t('retention.blockers')}>
      {record.blockers.length === 0 ? (
        <Text size="sm">{t('retention.noBlockers')}</Text>
      ) : (
        <List icon={<IconAlertTriangle size={17} aria-hidden />} spacing={6} size="sm" center>
          {record.blockers.map((blocker) => (
            <List.Item key={blocker}>{t(`blocker.${blocker}`)}</List.Item>
          ))}
        </List>
      )}
      {record.deletionRequestId && (
        <Text size="sm" mt="sm">
          {t('retention.deletion')}:{' '}
          <AppLink to={`/privacy/requests/${record.deletionRequestId}`}>{record.deletionRequestCode}</AppLink>
        </Text>
      )}
    </Panel>
  );
}

function Askings({ record }: { record: RetentionCase }) {
  const { t } = useTranslation('privacy');
  if (record.askings.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('retention.nobodyAsked')}
      </Text>
    );
  return (
    <Stack gap="md">
      {record.askings.map((asking) => (
        <div key={asking.id}>
          <Text size="sm" fw={600}>
            {t('retention.askedBy', { name: asking.askedBy, at: formatInstant(asking.askedAt) })}
          </Text>
          <Text size="sm">
            {t(`retention.ground.${asking.ground as 'RETENTION'}`)}. {asking.reason}
          </Text>
          {asking.decidedAt && (
            <Text size="sm" mt={4}>
              {t(asking.status === 'DONE' ? 'retention.doneBy' : 'retention.rejectedBy', {
                name: asking.decidedBy,
                at: formatInstant(asking.decidedAt),
              })}
              {asking.decisionReason && `: ${asking.decisionReason}`}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}
