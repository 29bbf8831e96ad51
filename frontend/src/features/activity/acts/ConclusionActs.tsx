import { Button, Group, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { useMe } from '@/shared/auth/useMe';
import { ActModal } from '@/shared/form/ActModal';
import { DotsButton } from '@/shared/ui/DotsButton';
import type { Conclusion } from '../words';
import classes from './Acts.module.css';
import { ConclusionForm, DoneForm, restate } from './ConclusionForms';

/** What can be done with a conclusion: say that it is done, correct it, give it up, take it up again. */
export function ConclusionActs({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'done' | 'edit'>();
  const status = useMutation({
    mutationFn: (next: Conclusion['status']) => restate(conclusion, next),
    onSettled: () => queries.invalidateQueries(),
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: (error instanceof ProblemError && (error.detail ?? error.title)) || t('notSaved'),
      }),
  });
  if (!can('activity:write') || !conclusion.mayChange) return null;
  const isOpen = conclusion.status === 'OPEN';
  return (
    <>
      <Group gap={4} wrap="nowrap" className={`${classes.above} no-print`}>
        {isOpen && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconCheck size={15} aria-hidden />}
            aria-label={t('conclusion.doneFor', { what: conclusion.description })}
            onClick={() => setOpen('done')}
          >
            {t('conclusion.done')}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <DotsButton
              label={t('conclusion.more', { what: conclusion.description })}
              loading={status.isPending}
            />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setOpen('edit')}>{t('conclusion.edit')}</Menu.Item>
            {isOpen ? (
              <Menu.Item onClick={() => status.mutate('CANCELLED')}>{t('conclusion.giveUp')}</Menu.Item>
            ) : (
              <Menu.Item onClick={() => status.mutate('OPEN')}>{t('conclusion.reopen')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </Group>
      {open === 'done' && (
        <ActModal title={t('conclusion.done')} onClose={() => setOpen(undefined)}>
          <DoneForm conclusion={conclusion} onClose={() => setOpen(undefined)} />
        </ActModal>
      )}
      {open === 'edit' && (
        <ActModal title={t('conclusion.edit')} onClose={() => setOpen(undefined)}>
          <ConclusionForm
            activityId={conclusion.activityId}
            conclusion={conclusion}
            onClose={() => setOpen(undefined)}
          />
        </ActModal>
      )}
    </>
  );
}
