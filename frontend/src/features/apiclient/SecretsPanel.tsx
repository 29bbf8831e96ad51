import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { ActConfirm } from '@/shared/form/ActConfirm';
import { ActMenu } from '@/shared/form/ActMenu';
import { ActModal } from '@/shared/form/ActModal';
import { formatInstant } from '@/shared/format/date';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { SecretForm } from './acts/SecretDialog';
import type { ApiClient, Secret } from './queries';

/** The secrets of a system, which nobody can read any more: told apart by their last letters. */
export function SecretsPanel({ client }: { client: ApiClient }) {
  const { t } = useTranslation('apiclient');
  const secrets = client.secrets ?? [];
  const live = secrets.filter((one) => one.live).length;
  const [giving, { open, close }] = useDisclosure(false);
  return (
    <Panel
      title={t('secrets')}
      actions={
        live < 2 && (
          <Button variant="default" leftSection={<IconKey size={17} aria-hidden />} onClick={open}>
            {t('giveSecret')}
          </Button>
        )
      }
    >
      {/* Apart from its button, which goes when the second secret is made: that one has to be seen too. */}
      {giving && (
        <ActModal title={t('giveSecret')} onClose={close}>
          <SecretForm client={client} onClose={close} />
        </ActModal>
      )}
      {secrets.length === 0 ? (
        <EmptyState title={t('noSecret')}>{t('noSecretWhy')}</EmptyState>
      ) : (
        <Stack gap="md">
          {secrets.map((secret) => (
            <SecretLine key={secret.id} client={client} secret={secret} />
          ))}
          <Text size="sm" c="dimmed">
            {live > 1 ? t('twoLive') : t('rotation')}
          </Text>
        </Stack>
      )}
    </Panel>
  );
}

function SecretLine({ client, secret }: { client: ApiClient; secret: Secret }) {
  const { t } = useTranslation('apiclient');
  const end = secret.endedAt ?? secret.expiresAt;
  const used = secret.lastUsedAt ? t('usedAt', { day: formatInstant(secret.lastUsedAt) }) : t('neverUsed');
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Group gap="sm">
          <Text ff="monospace">…{secret.hint}</Text>
          <StatusBadge tone={secret.live ? 'done' : 'neutral'} label={t(secret.live ? 'live' : 'over')} />
        </Group>
        <Text size="sm" c="dimmed">
          {secret.createdAt && t('madeAt', { day: formatInstant(secret.createdAt) })} ·{' '}
          {end && t(secret.live ? 'liveUntil' : 'endedAt', { day: formatInstant(end) })} · {used}
        </Text>
      </div>
      {secret.live && (
        <ActMenu
          label={t('secretActs', { hint: secret.hint })}
          acts={[
            {
              label: t('endSecret'),
              form: (close) => (
                <ActConfirm
                  label={t('endSecret')}
                  doneLabel={t('secretEnded')}
                  run={(headers) =>
                    post(
                      '/api/v1/api-clients/{id}/secrets/{secretId}/ending',
                      { id: client.id ?? '', secretId: secret.id ?? '' },
                      undefined,
                      headers,
                    )
                  }
                  onClose={close}
                >
                  {t('endSecretWhy')}
                </ActConfirm>
              ),
            },
          ]}
        />
      )}
    </Group>
  );
}
