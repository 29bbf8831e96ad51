import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { useCountdown } from '@/shared/ui/useCountdown';

interface Props {
  /** Given when someone signs in again: the name is theirs and stays. */
  username?: string;
  /** Another way to sign in stands first. */
  second?: boolean;
  onSignedIn: () => void;
}

/** Name and password, then the code of the phone where the account has one. Says when to try again after too many wrong attempts, never whether the name exists. */
export function SignInForm({ username, second, onSignedIn }: Props) {
  const { t } = useTranslation(['shell', 'common']);
  const [problem, setProblem] = useState<ProblemError>();
  const [busy, setBusy] = useState(false);
  const [asksCode, setAsksCode] = useState(false);
  const { seconds, start } = useCountdown();
  const form = useForm({
    initialValues: { username: username ?? '', password: '', code: '' },
    validate: {
      username: (value) => (value.trim() ? null : t('signIn.missingUsername')),
      password: (value) => (value ? null : t('signIn.missingPassword')),
      code: (value) => (asksCode && !value.trim() ? t('signIn.missingCode') : null),
    },
  });

  const submit = form.onSubmit(async (values) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await client.POST('/api/v1/session', {
        body: {
          username: values.username.trim(),
          password: values.password,
          ...(asksCode ? { code: values.code.trim() } : {}),
        },
      });
      onSignedIn();
    } catch (error) {
      const found = error instanceof ProblemError ? error : new ProblemError(500, {});
      if (found.status === 429) start(found.retryAfter ?? 30);
      if (found.code === 'SECOND_FACTOR_NEEDED') {
        setAsksCode(true);
        return;
      }
      setProblem(found);
      form.setFieldValue('code', '');
      if (found.code !== 'SECOND_FACTOR_FAILED') {
        setAsksCode(false);
        form.setFieldValue('password', '');
      }
    } finally {
      setBusy(false);
    }
  });

  function message(): string | undefined {
    if (seconds > 0) return t('signIn.slow', { seconds });
    if (!problem || problem.status === 429) return undefined;
    if (problem.status === 401)
      return t(problem.code === 'SECOND_FACTOR_FAILED' ? 'signIn.wrongCode' : 'signIn.wrong');
    return problem.status === 0 ? t('signIn.offline') : (problem.detail ?? t('common:error.server'));
  }

  const shown = message();
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {shown && (
          <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={19} />}>
            {shown}
          </Alert>
        )}
        <TextInput
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={Boolean(username)}
          data-autofocus={username ? undefined : true}
          autoFocus={!username && !second}
          {...form.getInputProps('username')}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          data-autofocus={username ? true : undefined}
          {...form.getInputProps('password')}
        />
        {asksCode && (
          <TextInput
            label={t('signIn.code')}
            description={t('signIn.codeHint')}
            autoComplete="one-time-code"
            spellCheck={false}
            autoFocus
            {...form.getInputProps('code')}
          />
        )}
        <Button
          type="submit"
          size="md"
          variant={second ? 'default' : 'filled'}
          loading={busy}
          disabled={seconds > 0}
          fullWidth
        >
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
