import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { RecoveryCodes } from '@/shared/auth/RecoveryCodes';

/** New recovery codes, after the password is asked once more. */
export function RenewCodes({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const renewal = useMutation({
    mutationFn: async (password: string) =>
      (await client.POST('/api/v1/me/second-factor/recovery-codes', { body: { password } })).data,
  });
  if (renewal.data) return <RecoveryCodes codes={renewal.data.codes} onKept={onClose} />;
  return (
    <AskPassword
      why={t('second.renewWhy')}
      act={t('second.renew')}
      busy={renewal.isPending}
      error={renewal.error}
      onGiven={(password) => renewal.mutate(password)}
    />
  );
}

/** Back to the password alone, where the role does not need more. */
export function RemoveSecondFactor({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const removal = useMutation({
    mutationFn: (password: string) => client.POST('/api/v1/me/second-factor/removal', { body: { password } }),
    onSuccess: onClose,
  });
  return (
    <AskPassword
      why={t('second.turnOffWhy')}
      act={t('second.turnOff')}
      busy={removal.isPending}
      error={removal.error}
      onGiven={(password) => removal.mutate(password)}
    />
  );
}

interface Props {
  why: string;
  act: string;
  busy: boolean;
  error: Error | null;
  onGiven: (password: string) => void;
}

function AskPassword({ why, act, busy, error, onGiven }: Props) {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const problem = error instanceof ProblemError ? error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password) onGiven(password);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="md">
        <Text>{why}</Text>
        <PasswordInput
          label={t('mine.current')}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={problem && (problem.errors[0]?.message ?? problem.detail ?? problem.title)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={!password}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
