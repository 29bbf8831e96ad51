import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { SecondFactorSetUp } from '@/shared/auth/SecondFactorSetUp';
import { ActDialog } from '@/shared/form/ActDialog';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { RemoveSecondFactor, RenewCodes } from '../acts/SecondFactorActs';

/** Whether signing in asks for a code, and the acts that change it. */
export function SecondFactor() {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/me/second-factor', {});
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const done = (close: () => void) => () => {
    close();
    void queries.invalidateQueries();
  };
  if (data.state !== 'ON') {
    return (
      <Stack gap="sm" align="flex-start">
        <StatusBadge tone="neutral" label={t('second.off')} />
        <Text>{t('second.offWhy')}</Text>
        <ActDialog label={t('second.turnOn')} variant="filled">
          {(close) => <SecondFactorSetUp onDone={done(close)} />}
        </ActDialog>
      </Stack>
    );
  }
  return (
    <Stack gap="sm" align="flex-start">
      <StatusBadge tone="done" label={t('second.on')} />
      <Text>{t('second.codesLeft', { count: data.recoveryCodesLeft })}</Text>
      {data.required && (
        <Text c="dimmed" size="sm">
          {t('second.required')}
        </Text>
      )}
      <Group gap="xs">
        <ActDialog label={t('second.renew')}>{(close) => <RenewCodes onClose={done(close)} />}</ActDialog>
        {!data.required && (
          <ActDialog label={t('second.turnOff')}>
            {(close) => <RemoveSecondFactor onClose={done(close)} />}
          </ActDialog>
        )}
      </Group>
    </Stack>
  );
}
