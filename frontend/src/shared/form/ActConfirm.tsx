import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { readAgain } from '@/api/readAgain';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  /** The act, as its button says it: "Mở lại hồ sơ". */
  label: string;
  doneLabel: string;
  run: (headers: Record<string, string>) => Promise<unknown>;
  onClose: () => void;
  /** What the act means. */
  children: ReactNode;
}

/** An act that asks for nothing but a yes. */
export function ActConfirm({ label, doneLabel, run, onClose, children }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const act = useMutation({
    mutationFn: () => run({ 'Idempotency-Key': key }),
    onSuccess: async () => {
      notifications.show({ message: doneLabel });
      await readAgain(queries);
      onClose();
    },
  });
  const problem = act.error instanceof ProblemError ? act.error : undefined;
  return (
    <Stack pb="md">
      <Text>{children}</Text>
      <ProblemNotice problem={problem} rest={[]} waitSeconds={0} fields={0} />
      <Group justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={() => act.mutate()} loading={act.isPending}>
          {label}
        </Button>
      </Group>
    </Stack>
  );
}
