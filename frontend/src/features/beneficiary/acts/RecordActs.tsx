import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { ProblemError } from '@/api/problem';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { ProblemNotice } from '@/shared/form/ProblemNotice';
import { today } from '@/shared/format/date';
import type { Person } from '../words';

interface Props {
  person: Person;
  onClose: () => void;
}

/** A record closes with a reason; it is never deleted. */
export function CloseRecordAct({ person, onClose }: Props) {
  const { t } = useTranslation('beneficiary');
  const reasons = useCodes('RECORD_CLOSING_REASON').choices;
  return (
    <ActForm<{ closedOn: string; reason: string }>
      draftKey={`beneficiary/${person.id}/closure`}
      fields={[
        { kind: 'day', name: 'closedOn', label: t('f.closedOn'), required: true, maxDate: today() },
        { kind: 'choice', name: 'reason', label: t('f.reason'), choices: reasons, required: true },
      ]}
      initial={{ closedOn: today() }}
      saveLabel={t('act.close')}
      doneLabel={t('done.closed')}
      save={(body, headers) => post('/api/v1/beneficiaries/{id}/closure', { id: person.id }, body, headers)}
      onClose={onClose}
      before={
        <Text size="sm" c="dimmed">
          {t('neverDeleted')}
        </Text>
      }
    />
  );
}

export function ReopenAct({ person, onClose }: Props) {
  const { t } = useTranslation(['beneficiary', 'common']);
  const queries = useQueryClient();
  const reopening = useMutation({
    mutationFn: () =>
      post('/api/v1/beneficiaries/{id}/reopening', { id: person.id }, undefined, {
        'Idempotency-Key': crypto.randomUUID(),
      }),
    onSuccess: () => {
      notifications.show({ message: t('done.reopened') });
      void queries.invalidateQueries();
      onClose();
    },
  });
  const problem = reopening.error instanceof ProblemError ? reopening.error : undefined;
  return (
    <Stack pb="md">
      <Text>{t('neverDeleted')}</Text>
      <ProblemNotice problem={problem} rest={[]} waitSeconds={0} fields={0} />
      <Group justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button onClick={() => reopening.mutate()} loading={reopening.isPending}>
          {t('act.reopen')}
        </Button>
      </Group>
    </Stack>
  );
}
