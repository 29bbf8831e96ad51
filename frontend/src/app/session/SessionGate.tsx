import { Button, Center, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { onSessionExpired, onSignedInElsewhere } from '@/api/session';
import { SecondFactorSetUp } from '@/shared/auth/SecondFactorSetUp';
import { useMe, useSignOut } from '@/shared/auth/useMe';
import { ErrorState } from '@/shared/ui/States';
import { FirstLoad } from '../FirstLoad';
import { ProviderButton } from './ProviderButton';
import { SignInForm } from './SignInForm';
import { Door, SignInPage } from './SignInPage';

/** Lets signed-in people through; asks the others to sign in where they stand. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { me, isLoading, error, refetch } = useMe();
  if (me?.secondFactor === 'TO_SET_UP') return <SecondFactorFirst onDone={refetch} />;
  if (me) {
    return (
      <>
        {children}
        <SignInAgain username={me.username} provider={me.provider} />
      </>
    );
  }
  if (isLoading) {
    return <FirstLoad />;
  }
  if (error && !(error instanceof ProblemError && error.status === 401)) {
    return (
      <Center mih="100dvh">
        <ErrorState error={error} onRetry={refetch} />
      </Center>
    );
  }
  return <SignInPage onSignedIn={refetch} />;
}

/** Whose role must have a second factor sets it up before anything else. */
function SecondFactorFirst({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('shell');
  const signOut = useSignOut();
  return (
    <Door title={t('secondFactor.forced')} intro={t('secondFactor.forcedWhy')}>
      <SecondFactorSetUp onDone={onDone} />
      <Button variant="subtle" color="gray" mt="md" fullWidth onClick={signOut}>
        {t('account.signOut')}
      </Button>
    </Door>
  );
}

/** The session ended in the middle of work: the page and its form stay as they are behind this question. */
function SignInAgain({ username, provider }: { username: string; provider?: string }) {
  const { t } = useTranslation(['shell', 'common']);
  const [expired, setExpired] = useState(false);
  const queries = useQueryClient();
  const signOut = useSignOut();
  useEffect(() => onSessionExpired(() => setExpired(true)), []);

  const resume = useCallback(() => {
    setExpired(false);
    queries.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
  }, [queries]);
  useEffect(() => onSignedInElsewhere(resume), [resume]);
  return (
    <Modal
      opened={expired}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('signIn.again')}
    >
      <Stack>
        <Text>{t(provider ? 'provider.again' : 'signIn.againWhy')}</Text>
        {provider ? (
          <ProviderButton name={provider} newTab />
        ) : (
          <SignInForm username={username} onSignedIn={resume} />
        )}
        <Button variant="subtle" color="gray" onClick={signOut}>
          {t('signIn.leave')}
        </Button>
      </Stack>
    </Modal>
  );
}
