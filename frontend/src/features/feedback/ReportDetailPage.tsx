import { Alert, Grid, Skeleton, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatInstant } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { CloseForm, IntakeFormDialog } from './acts';
import classes from './Report.module.css';
import { type Report, toneOf } from './words';

/** One report: what it says for those who may read it, and what becomes of it. */
export function ReportDetailPage() {
  const { id = '' } = useParams();
  const { can } = useMe();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/reports/{id}', { params: { path: { id } } });
  if (!can('feedback:read')) return <ForbiddenState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  return <ReportView report={data} />;
}

function ReportView({ report }: { report: Report }) {
  const { t } = useTranslation('feedback');
  return (
    <>
      <PageHeader
        title={report.code}
        parent={{ label: t('reports'), to: '/reports' }}
        subtitle={t(`kind.${report.kind}`)}
        badges={<StatusBadge tone={toneOf[report.status]} label={t(`is.${report.status}`)} />}
        actions={<Acts report={report} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Panel title={report.withheld ? t('content') : report.title}>
            {report.withheld ? (
              <Alert color="gray" icon={<IconLock aria-hidden />} title={t('withheld')}>
                {t('withheldWhy')}
              </Alert>
            ) : (
              <p className={classes.said}>{report.content}</p>
            )}
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Panel title={t('aboutReport')}>
            <DefinitionList
              items={[
                { term: t('receivedAt'), value: formatInstant(report.receivedAt) },
                { term: t('channelIs'), value: t(`channel.${report.channel}`) },
                ...(report.externalRef ? [{ term: t('externalRef'), value: report.externalRef }] : []),
                {
                  term: t('reporter'),
                  value: report.anonymous
                    ? t('anonymous')
                    : report.withheld
                      ? t('withheld')
                      : [report.name, report.contact].filter(Boolean).join(', '),
                },
                ...(report.outcome ? [{ term: t('outcomeIs'), value: t(`outcome.${report.outcome}`) }] : []),
                ...(report.intakeId
                  ? [
                      {
                        term: t('intake'),
                        value: <AppLink to={`/intakes/${report.intakeId}`}>{report.intakeCode}</AppLink>,
                      },
                    ]
                  : []),
              ]}
            />
            {report.suspicious && (
              <Text size="sm" c="dimmed" mt="sm">
                {t('suspiciousWhy')}
              </Text>
            )}
          </Panel>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Acts({ report }: { report: Report }) {
  const { t } = useTranslation('feedback');
  const { can } = useMe();
  const navigate = useNavigate();
  if (!can('feedback:write') || report.status !== 'NEW') return null;
  return (
    <>
      {!report.withheld && (
        <ActDialog label={t('makeIntake')} variant="filled">
          {(close) => (
            <IntakeFormDialog
              report={report}
              onClose={(made) => {
                close();
                if (made) navigate(`/intakes/${(made as components['schemas']['IntakeDetail']).id}`);
              }}
            />
          )}
        </ActDialog>
      )}
      <ActDialog label={t('close')}>{(close) => <CloseForm report={report} onClose={close} />}</ActDialog>
    </>
  );
}
