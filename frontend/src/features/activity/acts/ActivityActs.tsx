import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { post, versionOf } from '@/api/command';
import { ProblemError } from '@/api/problem';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import type { Activity } from '../words';

/** What can be done with an activity now: say that it was held, correct it, cancel it, print its sheet. */
export function ActivityActs({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const write = can('activity:write') && activity.mayChange && activity.status !== 'CANCELLED';
  const planned = activity.status === 'PLANNED';
  return (
    <>
      {write && planned && activity.startsOn <= today() && <Held activity={activity} />}
      {write && (
        <ButtonLink
          to={`/activities/${activity.id}/edit`}
          variant="default"
          leftSection={<IconPencil size={17} aria-hidden />}
        >
          {t('edit')}
        </ButtonLink>
      )}
      <ButtonLink
        to={`/activities/${activity.id}/sheet`}
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
      >
        {t('printSheet')}
      </ButtonLink>
      {write && planned && <Cancel activity={activity} />}
    </>
  );
}

function Held({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const queries = useQueryClient();
  const held = useMutation({
    mutationFn: () =>
      client.PATCH('/api/v1/activities/{id}', {
        params: { path: { id: activity.id }, header: { 'If-Match': versionOf(activity) } },
        headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': versionOf(activity) },
        body: { status: 'HELD' },
      } as never),
    onSuccess: () => notifications.show({ message: t('isHeld') }),
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: (error instanceof ProblemError && (error.detail ?? error.title)) || t('notSaved'),
      }),
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <Button
      leftSection={<IconCheck size={17} aria-hidden />}
      loading={held.isPending}
      onClick={() => held.mutate()}
    >
      {t('hold')}
    </Button>
  );
}

function Cancel({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  return (
    <ActDialog label={t('cancel.act')} color="red" variant="outline">
      {(close) => (
        <ActForm<{ reason: string }>
          draftKey={`activity/${activity.id}/cancellation`}
          fields={[{ kind: 'long', name: 'reason', label: t('cancel.reason'), required: true, max: 1000 }]}
          before={<Text size="sm">{t('cancel.what')}</Text>}
          saveLabel={t('cancel.act')}
          doneLabel={t('cancel.done')}
          save={(body, headers) =>
            post('/api/v1/activities/{id}/cancellation', { id: activity.id }, body, headers)
          }
          onClose={close}
        />
      )}
    </ActDialog>
  );
}
