import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { ActForm } from '@/shared/form/ActForm';
import { formatInstant } from '@/shared/format/date';
import type { ApiClient, IssuedSecret } from '../queries';

/** Makes a secret and shows it, this once: who closes the dialogue without copying it makes another. */
export function SecretForm({ client, onClose }: { client: ApiClient; onClose: () => void }) {
  const { t } = useTranslation('apiclient');
  const [issued, setIssued] = useState<IssuedSecret>();
  const id = client.id ?? '';
  if (issued) return <Shown issued={issued} onClose={onClose} />;
  return (
    <ActForm<{ lifetimeDays?: number }>
      draftKey={`api-client/${id}/secret`}
      fields={[
        {
          kind: 'number',
          name: 'lifetimeDays',
          label: t('lifetimeDays'),
          description: t('lifetimeHint'),
          min: 1,
          max: 730,
        },
      ]}
      initial={{ lifetimeDays: 365 }}
      saveLabel={t('makeSecret')}
      doneLabel={t('secretMade')}
      save={(body, headers) => post('/api/v1/api-clients/{id}/secrets', { id }, body, headers)}
      onClose={(answer) => (answer ? setIssued(answer as IssuedSecret) : onClose())}
    />
  );
}

function Shown({ issued, onClose }: { issued: IssuedSecret; onClose: () => void }) {
  const { t } = useTranslation('apiclient');
  const secret = issued.secret ?? '';
  return (
    <Stack pb="md">
      <Alert icon={<IconAlertTriangle aria-hidden />} title={t('onlyNow')} color="amber">
        {t('onlyNowWhy')}
      </Alert>
      <div>
        <Text size="sm" c="dimmed">
          {t('clientId')}
        </Text>
        <Code block>{issued.clientId}</Code>
      </div>
      <div>
        <Text size="sm" c="dimmed">
          {t('secret')}
        </Text>
        <Code block data-testid="secret" style={{ whiteSpace: 'pre-wrap', wordBreak: 'break-all' }}>
          {secret}
        </Code>
      </div>
      {issued.expiresAt && (
        <Text size="sm">{t('secretUntil', { day: formatInstant(issued.expiresAt) })}</Text>
      )}
      <Group justify="flex-end">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
            >
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('kept')}</Button>
      </Group>
    </Stack>
  );
}
