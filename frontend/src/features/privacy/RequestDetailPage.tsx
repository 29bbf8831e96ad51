import { Button, Grid, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
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
import { RequestActs } from './acts/RequestActs';
import { Course } from './components/Course';
import { type RightsRequest, requestTone, useRightsRequest } from './queries';

/** One request: what is asked, by when, what was done. */
export function RequestDetailPage() {
  const { id = '' } = useParams();
  const { can } = useMe();
  const { data, error, refetch } = useRightsRequest(id);
  if (!can('privacy:read')) return <ForbiddenState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  return <RequestView request={data} />;
}

function RequestView({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('privacy');
  const words = useCodeWords();
  const { can } = useMe();
  return (
    <>
      <PageHeader
        title={`${words('RIGHTS_REQUEST_KIND', request.kind)} · ${request.subjectName}`}
        tabTitle={request.code}
        parent={{ label: t('tabs.requests'), to: '/privacy' }}
        subtitle={request.code}
        badges={
          <>
            <StatusBadge
              tone={requestTone[request.status]}
              label={words('RIGHTS_REQUEST_STATUS', request.status)}
            />
            {request.late && <StatusBadge tone="danger" label={t('late')} />}
          </>
        }
        actions={can('privacy:write') && <RequestActs request={request} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <Stack gap="lg">
            <About request={request} />
            {request.kind === 'ACCESS' && <Copy request={request} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <Stack gap="lg">
            <Panel title={t('request.course')}>
              <Course request={request} />
            </Panel>
            <RecordPanel request={request} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function About({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('privacy');
  const { t: c } = useTranslation();
  const { t: consent } = useTranslation('consent');
  const words = useCodeWords();
  const purposes = request.purposes.map((purpose) => consent(`purpose.${purpose}`)).join('; ');
  return (
    <Panel title={t('request.about')}>
      <DefinitionList
        items={[
          { term: t('content'), value: request.content },
          ...(purposes ? [{ term: t('purposes'), value: purposes }] : []),
          { term: t('subject'), value: request.subjectName },
          {
            term: t('requester'),
            value: `${request.requesterName} (${words('REQUESTER_RELATION', request.requesterRelation)})`,
          },
          { term: t('contact'), value: request.requesterContact },
          { term: t('channel'), value: words('REQUEST_CHANNEL', request.channel) },
          { term: t('ofProcessor'), value: c(request.ofProcessor ? 'yes' : 'no') },
          { term: t('request.legalBasis'), value: request.legalBasis },
          {
            term: t('request.recorded'),
            value: [request.createdBy, formatInstant(request.createdAt)].filter(Boolean).join(', '),
          },
        ]}
      />
    </Panel>
  );
}

function RecordPanel({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  return (
    <Panel title={t('request.record')}>
      <Stack gap="xs">
        {request.beneficiaryId ? (
          <Group justify="space-between">
            <Text>{request.beneficiaryCode}</Text>
            {can('beneficiary:read') ? (
              <AppLink to={`/beneficiaries/${request.beneficiaryId}`}>{t('request.open')}</AppLink>
            ) : (
              <AppLink to={`/privacy/retention/${request.beneficiaryId}`}>{t('tabs.retention')}</AppLink>
            )}
          </Group>
        ) : (
          <Text c="dimmed">{t('request.notIdentified')}</Text>
        )}
        {request.restrictedSince && (
          <Text size="sm">
            {t('request.restrictedSince', { date: formatDate(request.restrictedSince) })}.{' '}
            {request.restrictionLiftedOn
              ? `${t('request.lifted', { date: formatDate(request.restrictionLiftedOn) })}: ${request.restrictionLiftingReason}`
              : t('request.restrictedWhy')}
          </Text>
        )}
      </Stack>
    </Panel>
  );
}

/** The copy for the person, made by who may read the record. */
function Copy({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  const open = request.status === 'RECEIVED' || request.status === 'ANSWERED';
  if (!open || !request.beneficiaryId) return null;
  const href = (part: string) =>
    `/api/v1/beneficiaries/${request.beneficiaryId}/personal-data${part}?request=${request.id}`;
  return (
    <Panel title={t('copy.title')}>
      <Text size="sm" mb="sm">
        {t('copy.why')}
      </Text>
      {can('dossier:read') ? (
        <Group>
          <Button
            component="a"
            href={href('/sheet')}
            download
            leftSection={<IconFileTypePdf size={17} aria-hidden />}
          >
            {t('copy.pdf')}
          </Button>
          <Button
            component="a"
            href={href('')}
            download={`${request.code}.json`}
            variant="default"
            leftSection={<IconDownload size={17} aria-hidden />}
          >
            {t('copy.json')}
          </Button>
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          {t('copy.who')}
        </Text>
      )}
    </Panel>
  );
}
