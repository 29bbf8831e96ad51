import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { api } from '@/api/query';
import { DeviceList } from './DeviceList';

/** Devices that are signed in with an account, for its keeper. */
export function AccountDevices({ id, own }: { id: string; own: boolean }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const { data } = api.useQuery('get', '/api/v1/accounts/{id}/sessions', { params: { path: { id } } });
  const end = useMutation({
    mutationFn: () => client.DELETE('/api/v1/accounts/{id}/sessions', { params: { path: { id } } }),
    onSuccess: () => void queries.invalidateQueries(),
  });
  if (!data) return <Skeleton height={60} />;
  if (data.length === 0) return <Text c="dimmed">{t('device.none')}</Text>;
  return (
    <Stack gap="sm">
      <DeviceList devices={data} />
      {!own && (
        <Group justify="flex-end">
          <Button variant="default" onClick={() => end.mutate()} loading={end.isPending}>
            {t('device.endAll')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
