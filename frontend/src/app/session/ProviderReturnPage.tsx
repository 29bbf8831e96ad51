import { Alert, Button, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { announceSignedIn } from '@/api/session';
import { ProviderButton } from './ProviderButton';
import { Door } from './SignInPage';
import { useSignInWays } from './useSignInWays';
import { whereTo } from './whereTo';

/** Where the identity provider sends people back to: hands its answer in, then goes on, or says why not. */
export function ProviderReturnPage() {
  const { t } = useTranslation(['shell', 'common']);
  const [answer] = useState(() => new URLSearchParams(globalThis.location.search));
  const { provider } = useSignInWays();
  const asked = useRef(false);
  const code = answer.get('code');
  const state = answer.get('state');
  const session = useMutation({
    mutationFn: (body: { code: string; state: string }) => client.POST('/api/v1/session/provider', { body }),
    onSuccess: () => {
      announceSignedIn();
      globalThis.location.replace(whereTo());
    },
  });
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    // The code stays in no history and goes to no other page.
    globalThis.history.replaceState(null, '', globalThis.location.pathname);
    if (code && state) session.mutate({ code, state });
  }, [code, state, session]);

  if (code && state && !session.error) {
    return (
      <Door title={t('provider.returning')} intro={t('provider.returningWhy')}>
        <Stack align="center" py="lg" role="status" aria-label={t('provider.returning')}>
          <Loader />
        </Stack>
      </Door>
    );
  }
  const problem = session.error instanceof ProblemError ? session.error : undefined;
  return (
    <Door title={t('provider.failed')} intro={t('provider.failedWhy')}>
      <Stack gap="md">
        <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={19} />}>
          <Text>{session.error ? wordsOf(problem) : t('provider.stopped')}</Text>
          {problem?.code === 'NOT_ADMITTED' && <Text mt={4}>{t('provider.ask')}</Text>}
        </Alert>
        {provider && <ProviderButton name={provider} label={t('provider.retry')} />}
        <Button component="a" href="/" variant="default" size="md" fullWidth>
          {t('provider.back')}
        </Button>
      </Stack>
    </Door>
  );

  function wordsOf(known?: ProblemError): string {
    if (known?.status === 0) return t('signIn.offline');
    return [known?.title, known?.detail].filter(Boolean).join('. ') || t('common:error.server');
  }
}
