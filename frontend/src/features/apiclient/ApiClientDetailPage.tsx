import { Alert, Grid, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { post } from '@/api/command';
import { useMe } from '@/shared/auth/useMe';
import { ActConfirm } from '@/shared/form/ActConfirm';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { BlockForm, SettingsForm } from './acts/ClientForms';
import { type ApiClient, useApiClient } from './queries';
import { SecretsPanel } from './SecretsPanel';
import { toneOf, useScopeWords } from './words';

/** One system of a partner: what it may do, its secrets, and the ways to stop it. */
export function ApiClientDetailPage() {
  const { id = '' } = useParams();
  const { can } = useMe();
  const query = useApiClient(id);
  if (!can('account:manage')) return <ForbiddenState />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={420} radius="md" />;
  return <ClientView client={query.data.data} etag={query.data.etag} />;
}

function ClientView({ client, etag }: { client: ApiClient; etag: string | undefined }) {
  const { t } = useTranslation('apiclient');
  const status = client.status ?? 'NO_SECRET';
  return (
    <>
      <PageHeader
        title={client.name ?? ''}
        parent={{ label: t('title'), to: '/api-clients' }}
        subtitle={client.clientId}
        badges={<StatusBadge tone={toneOf[status]} label={t(`is.${status}`)} />}
        actions={<Acts client={client} etag={etag} />}
      />
      {client.blockedAt && (
        <Alert
          color="red"
          mb="lg"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('blockedSince', { day: formatInstant(client.blockedAt) })}
        >
          {client.blockedReason}
        </Alert>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <About client={client} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <SecretsPanel client={client} />
        </Grid.Col>
      </Grid>
    </>
  );
}

function About({ client }: { client: ApiClient }) {
  const { t } = useTranslation('apiclient');
  const scopes = useScopeWords();
  return (
    <Panel title={t('settings')}>
      <DefinitionList
        items={[
          {
            term: t('organisation'),
            value: (
              <AppLink to={`/organisations/${client.organisationId}`}>{client.organisationName}</AppLink>
            ),
          },
          { term: t('scopes'), value: client.scopes?.map(scopes.label).join(', ') },
          {
            term: t('networks'),
            value: client.networks?.length ? client.networks.join(', ') : t('anywhere'),
          },
          {
            term: t('requestsPerMinute'),
            value: formatNumber(client.requestsPerMinute ?? 0),
          },
          { term: t('expiresOn'), value: client.expiresOn ? formatDate(client.expiresOn) : t('noEnd') },
          { term: t('contact'), value: client.contact },
          {
            term: t('lastToken'),
            value: client.lastTokenAt ? formatInstant(client.lastTokenAt) : t('never'),
          },
        ]}
      />
    </Panel>
  );
}

function Acts({ client, etag }: { client: ApiClient; etag: string | undefined }) {
  const { t } = useTranslation('apiclient');
  const id = client.id ?? '';
  return (
    <>
      <ActDialog label={t('change')} leftSection={<IconPencil size={17} aria-hidden />}>
        {(close) => <SettingsForm client={client} etag={etag} onClose={close} />}
      </ActDialog>
      {!client.blockedAt && (
        <ActDialog label={t('revoke')}>
          {(close) => (
            <ActConfirm
              label={t('revoke')}
              doneLabel={t('revoked')}
              run={(headers) => post('/api/v1/api-clients/{id}/token-revocation', { id }, undefined, headers)}
              onClose={close}
            >
              {t('revokeWhy')}
            </ActConfirm>
          )}
        </ActDialog>
      )}
      {client.blockedAt ? (
        <ActDialog label={t('unblock')}>
          {(close) => (
            <ActConfirm
              label={t('unblock')}
              doneLabel={t('unblocked')}
              run={(headers) => post('/api/v1/api-clients/{id}/unblocking', { id }, undefined, headers)}
              onClose={close}
            >
              {t('unblockWhy')}
            </ActConfirm>
          )}
        </ActDialog>
      ) : (
        <ActDialog label={t('block')} color="red" variant="light">
          {(close) => <BlockForm client={client} onClose={close} />}
        </ActDialog>
      )}
    </>
  );
}
