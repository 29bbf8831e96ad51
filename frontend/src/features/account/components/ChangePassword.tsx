import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError, pointerToPath } from '@/api/problem';
import { ProblemNotice } from '@/shared/form/ProblemNotice';

const SHORTEST = 12;

/** Another password for the own account; nothing of it is kept as a draft. */
export function ChangePassword({ username }: { username: string }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', again: '' },
    validate: {
      currentPassword: (value) => (value ? null : t('mine.missing')),
      newPassword: (value) => ([...value].length < SHORTEST ? t('mine.tooShort') : null),
      again: (value, values) => (value === values.newPassword ? null : t('mine.different')),
    },
  });
  const change = useMutation({
    mutationFn: ({ currentPassword, newPassword }: typeof form.values) =>
      client.POST('/api/v1/me/password', { body: { currentPassword, newPassword } }),
    onSuccess: () => {
      notifications.show({ message: t('mine.changed') });
      form.reset();
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/sessions'] });
    },
    onError: (error) => {
      for (const fault of error instanceof ProblemError ? error.errors : []) {
        if (fault.pointer) form.setFieldError(pointerToPath(fault.pointer), fault.message);
      }
    },
  });
  const problem =
    change.error instanceof ProblemError && change.error.errors.length === 0 ? change.error : undefined;
  return (
    <form onSubmit={form.onSubmit((values) => change.mutate(values))} noValidate>
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <Stack gap="sm">
        <Text c="dimmed" size="sm">
          {t('mine.passwordHint')}
        </Text>
        <ProblemNotice problem={problem} rest={[]} waitSeconds={problem?.retryAfter ?? 0} fields={0} />
        <PasswordInput
          label={t('mine.current')}
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={t('mine.new')}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput label={t('mine.again')} autoComplete="new-password" {...form.getInputProps('again')} />
        <Group justify="flex-end">
          <Button type="submit" loading={change.isPending}>
            {t('mine.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
