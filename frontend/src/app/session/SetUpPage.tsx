import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { Door } from './SignInPage';

const SHORTEST = 12;

/** Where a one-time link leads: its holder chooses a password. The token stands behind # and reaches no log. */
export function SetUpPage() {
  const { t } = useTranslation('shell');
  const [token] = useState(() => globalThis.location.hash.slice(1));
  const [complaint, setComplaint] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => ([...value].length < SHORTEST ? t('setUp.tooShort') : null),
      again: (value, values) => (value === values.password ? null : t('setUp.different')),
    },
  });
  const submit = form.onSubmit(async ({ password }) => {
    setBusy(true);
    setComplaint(undefined);
    try {
      await client.POST('/api/v1/session/setup', { body: { token, password } });
      globalThis.history.replaceState(null, '', '/setup');
      setDone(true);
    } catch (error) {
      const problem = error instanceof ProblemError ? error : new ProblemError(500, {});
      const fault = problem.errors[0];
      if (fault?.pointer === '/password') form.setFieldError('password', fault.message);
      else setComplaint(fault?.message ?? problem.detail ?? problem.title ?? t('signIn.offline'));
    } finally {
      setBusy(false);
    }
  });
  return (
    <Door title={t('setUp.title')} intro={t('setUp.intro')}>
      {done ? (
        <Stack>
          <Alert role="status" color="teal" variant="light" icon={<IconCircleCheck size={19} />}>
            {t('setUp.done')}
          </Alert>
          <Button component="a" href="/" size="md" fullWidth>
            {t('setUp.go')}
          </Button>
        </Stack>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            {(complaint || !token) && (
              <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={19} />}>
                {complaint ?? t('setUp.noLink')}
              </Alert>
            )}
            <PasswordInput
              label={t('setUp.password')}
              autoComplete="new-password"
              autoFocus
              {...form.getInputProps('password')}
            />
            <PasswordInput
              label={t('setUp.again')}
              autoComplete="new-password"
              {...form.getInputProps('again')}
            />
            <Button type="submit" size="md" loading={busy} disabled={!token} fullWidth>
              {t('setUp.save')}
            </Button>
          </Stack>
        </form>
      )}
    </Door>
  );
}
