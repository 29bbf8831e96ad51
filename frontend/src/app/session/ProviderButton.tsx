import { Alert, Button, Stack } from '@mantine/core';
import { IconAlertTriangle, IconBuildingCommunity } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { rememberWhereTo } from './whereTo';

interface Props {
  /** What people call the identity provider. */
  name: string;
  autoFocus?: boolean;
  /** The page with its work stays open. */
  newTab?: boolean;
  label?: string;
}

/** Leads to the identity provider; whoever comes back lands where they wanted. */
export function ProviderButton({ name, autoFocus, newTab, label }: Props) {
  const { t } = useTranslation(['shell', 'common']);
  const departure = useMutation({
    mutationFn: async () => (await client.POST('/api/v1/session/provider/departures')).data,
    onSuccess: (way) => {
      if (!way) return;
      if (newTab) {
        globalThis.open(way.address, '_blank', 'noopener');
      } else {
        rememberWhereTo();
        globalThis.location.assign(way.address);
      }
    },
  });
  const problem = departure.error instanceof ProblemError ? departure.error : undefined;
  return (
    <Stack gap="md">
      {departure.error && (
        <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={19} />}>
          {problem?.status === 0 ? t('signIn.offline') : (problem?.detail ?? t('common:error.server'))}
        </Alert>
      )}
      <Button
        size="md"
        h="auto"
        mih={42}
        py={8}
        fullWidth
        data-autofocus={autoFocus ? true : undefined}
        leftSection={<IconBuildingCommunity size={19} stroke={1.7} aria-hidden />}
        loading={departure.isPending || (departure.isSuccess && !newTab)}
        onClick={() => departure.mutate()}
        styles={{ label: { whiteSpace: 'normal', textWrap: 'balance', lineHeight: 1.35 } }}
      >
        {label ?? t('provider.go', { name })}
      </Button>
    </Stack>
  );
}
