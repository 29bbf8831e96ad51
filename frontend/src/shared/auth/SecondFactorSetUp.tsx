import { Alert, Button, Code, Group, Paper, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { RecoveryCodes } from './RecoveryCodes';

/** Three steps: photograph the picture, type the first code, keep the recovery codes. */
export function SecondFactorSetUp({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('shell');
  const [code, setCode] = useState('');
  const asked = useRef(false);
  const proposal = useMutation({
    mutationFn: async () => (await client.POST('/api/v1/me/second-factor')).data,
  });
  const confirmation = useMutation({
    mutationFn: async () =>
      (await client.POST('/api/v1/me/second-factor/confirmation', { body: { code: code.trim() } })).data,
  });
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    proposal.mutate();
  }, [proposal]);

  if (confirmation.data) return <RecoveryCodes codes={confirmation.data.codes} onKept={onDone} />;
  const error = confirmation.error ?? proposal.error;
  const problem = error instanceof ProblemError ? error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) confirmation.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" pb="md">
        <Text>{t('secondFactor.scan')}</Text>
        {proposal.data ? (
          <Group wrap="wrap" align="center">
            <Paper p={6} bg="white" radius="md" withBorder>
              <svg
                width={180}
                height={180}
                viewBox={`0 0 ${proposal.data.qr.size} ${proposal.data.qr.size}`}
                role="img"
                aria-label={t('secondFactor.picture')}
                shapeRendering="crispEdges"
              >
                <path d={proposal.data.qr.path} fill="#000" />
              </svg>
            </Paper>
            <div style={{ flex: '1 1 160px', minWidth: 0 }}>
              <Text size="sm" c="dimmed">
                {t('secondFactor.type')}
              </Text>
              <Code data-testid="secret" style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
                {proposal.data.secret.replace(/(.{4})(?!$)/g, '$1 ')}
              </Code>
            </div>
          </Group>
        ) : (
          <Skeleton height={192} />
        )}
        {problem && (
          <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={19} />}>
            {problem.errors[0]?.message ?? problem.detail ?? problem.title}
          </Alert>
        )}
        <TextInput
          label={t('secondFactor.first')}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={7}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={confirmation.isPending} disabled={!proposal.data || !code.trim()}>
          {t('secondFactor.turnOn')}
        </Button>
      </Stack>
    </form>
  );
}
