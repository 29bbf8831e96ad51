import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { type ApiClient, apiClientQuery } from '../queries';
import { useScopeWords } from '../words';

type Update = components['schemas']['UpdateApiClientRequest'];
type Create = components['schemas']['CreateApiClientRequest'];
/** Networks are typed one on a line. */
type Typed<T> = Omit<T, 'networks'> & { networks?: string };

const lines = (text?: string) => text?.split(/[\s,;]+/).filter(Boolean) ?? [];

const typed = (client: ApiClient): Typed<Update> => ({
  name: client.name ?? '',
  contact: client.contact ?? '',
  scopes: client.scopes ?? [],
  networks: client.networks?.join('\n') ?? '',
  requestsPerMinute: client.requestsPerMinute,
  ...(client.expiresOn ? { expiresOn: client.expiresOn } : {}),
});

function useSettings(): ActField<keyof Update & string>[] {
  const { t } = useTranslation('apiclient');
  const { choices } = useScopeWords();
  return [
    {
      kind: 'many',
      name: 'scopes',
      label: t('scopes'),
      description: t('scopesHint'),
      required: true,
      choices,
    },
    { kind: 'long', name: 'networks', label: t('networks'), description: t('networksHint'), max: 1000 },
    {
      kind: 'number',
      name: 'requestsPerMinute',
      label: t('requestsPerMinute'),
      description: t('requestsHint'),
      min: 1,
      max: 60_000,
    },
    { kind: 'day', name: 'expiresOn', label: t('expiresOn'), description: t('expiresHint') },
    { kind: 'text', name: 'contact', label: t('contact'), description: t('contactHint'), max: 300 },
  ];
}

/** A partner's system to be registered; it can call nothing until it gets a secret. */
export function RegisterForm({ onClose }: { onClose: (made?: unknown) => void }) {
  const { t } = useTranslation('apiclient');
  const settings = useSettings();
  return (
    <ActForm<Typed<Create>>
      draftKey="api-client/new"
      fields={[
        { kind: 'text', name: 'name', label: t('name'), required: true, max: 200 },
        {
          kind: 'text',
          name: 'clientId',
          label: t('clientId'),
          description: t('clientIdHint'),
          required: true,
          max: 64,
        },
        {
          kind: 'organisation',
          name: 'organisationId',
          label: t('organisation'),
          description: t('organisationHint'),
          required: true,
        },
        ...settings,
      ]}
      initial={{ requestsPerMinute: 600 }}
      saveLabel={t('register')}
      doneLabel={t('registered')}
      save={(body, headers) =>
        post('/api/v1/api-clients', {}, { ...body, networks: lines(body.networks) }, headers)
      }
      onClose={onClose}
    />
  );
}

/** What a system may do, from where, how often and until when. Less of it holds at once. */
export function SettingsForm({
  client,
  etag,
  onClose,
}: {
  client: ApiClient;
  etag: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('apiclient');
  const settings = useSettings();
  const queries = useQueryClient();
  const id = client.id ?? '';
  return (
    <ActForm<Typed<Update>>
      draftKey={`api-client/${id}`}
      fields={[{ kind: 'text', name: 'name', label: t('name'), required: true, max: 200 }, ...settings]}
      initial={typed(client)}
      etag={etag}
      reload={async () => {
        const now = await queries.fetchQuery({ ...apiClientQuery(id), staleTime: 0 });
        return { values: { ...typed(now.data) }, etag: now.etag };
      }}
      saveLabel={t('saveChanges')}
      save={(body, headers) =>
        put('/api/v1/api-clients/{id}', { id }, { ...body, networks: lines(body.networks) }, headers)
      }
      onClose={onClose}
    />
  );
}

/** Nothing of it works any more from this moment. */
export function BlockForm({ client, onClose }: { client: ApiClient; onClose: () => void }) {
  const { t } = useTranslation('apiclient');
  const id = client.id ?? '';
  return (
    <ActForm<components['schemas']['BlockRequest']>
      draftKey={`api-client/${id}/block`}
      fields={[
        {
          kind: 'long',
          name: 'reason',
          label: t('reason'),
          description: t('blockHint'),
          required: true,
          max: 500,
        },
      ]}
      saveLabel={t('block')}
      doneLabel={t('blockDone')}
      save={(body, headers) => post('/api/v1/api-clients/{id}/blocking', { id }, body, headers)}
      onClose={onClose}
    />
  );
}
