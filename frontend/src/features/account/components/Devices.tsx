import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { api } from '@/api/query';
import { ErrorState } from '@/shared/ui/States';
import { DeviceList } from './DeviceList';

/** Devices that are signed in with the own account; any of them can be signed out from here. */
export function Devices() {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/me/sessions', {});
  const again = {
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['get', '/api/v1/me/sessions'] }),
  };
  const end = useMutation({
    mutationFn: (sessionId: string) =>
      client.DELETE('/api/v1/me/sessions/{sessionId}', { params: { path: { sessionId } } }),
    ...again,
  });
  const endOthers = useMutation({ mutationFn: () => client.DELETE('/api/v1/me/sessions'), ...again });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={90} />;
  return (
    <Stack gap="sm">
      <DeviceList devices={data} onEnd={(device) => end.mutate(device.id)} />
      {data.length > 1 && (
        <Group justify="flex-end">
          <Button variant="default" onClick={() => endOthers.mutate()} loading={endOthers.isPending}>
            {t('device.endOthers')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
