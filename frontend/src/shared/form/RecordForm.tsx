import { Alert, Button, Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { formatInstant } from '@/shared/format/date';
import { ConflictDialog } from './ConflictDialog';
import { FormErrorsContext } from './errors';
import { ProblemNotice } from './ProblemNotice';
import classes from './RecordForm.module.css';
import type { RecordFormState } from './useRecordForm';

interface Props {
  record: RecordFormState;
  /** The act, as the button says it: "Ghi vào sổ", "Ghi nhận chi". */
  saveLabel: string;
  /** The name of a field, for what changed in a conflict. */
  fieldLabel: (field: string) => string;
  /** A field's value in words, for the same. */
  showValue?: (field: string, value: unknown) => ReactNode;
  onCancel: () => void;
  /** Another way to save, beside the main one. */
  also?: ReactNode;
  children: ReactNode;
}

/** One column of sections with the save bar: draft, complaints, Ctrl-S, the question on leaving, conflicts. */
export function RecordForm({ record, saveLabel, fieldLabel, showValue, onCancel, also, children }: Props) {
  const { t } = useTranslation(['form', 'common']);
  const count = Object.keys(record.errors).length;
  useHotkeys([['mod+S', () => void record.submit()]], []);
  return (
    <FormErrorsContext value={record.errors}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void record.submit();
        }}
      >
        {record.draft && (
          <Alert color="amber" icon={<IconPencil size={19} />} role="status">
            <Group gap="sm">
              <Text size="sm">
                {t('draft.found', { when: formatInstant(new Date(record.draft.savedAt).toISOString()) })}
              </Text>
              <Button size="compact-sm" variant="default" onClick={record.resumeDraft}>
                {t('draft.resume')}
              </Button>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={record.discardDraft}>
                {t('draft.discard')}
              </Button>
            </Group>
          </Alert>
        )}
        {children}
        <ProblemNotice
          problem={record.problem}
          rest={record.rest}
          waitSeconds={record.waitSeconds}
          fields={count}
        />
        <div className={classes.bar} data-two-ways={also ? true : undefined}>
          {count > 0 && (
            <Text size="sm" c="var(--ct-danger-text)" className={classes.count}>
              <IconAlertTriangle size={16} aria-hidden /> {t('fixFields', { count })}
            </Text>
          )}
          <Button variant="subtle" color="gray" onClick={onCancel} className={classes.cancel}>
            {t('common:cancel')}
          </Button>
          {also}
          <Button
            type="submit"
            loading={record.saving}
            disabled={record.waitSeconds > 0}
            aria-keyshortcuts="Control+S"
            rightSection={<Kbd className={classes.key}>{t('shortcut')}</Kbd>}
          >
            {saveLabel}
          </Button>
        </div>
      </form>
      <LeaveGuard isDirty={record.isDirty} />
      <ConflictDialog
        conflict={record.conflict}
        fieldLabel={fieldLabel}
        showValue={showValue}
        onApply={record.resolveConflict}
        onClose={record.dismissConflict}
      />
    </FormErrorsContext>
  );
}

/** Asks before leaving with changes; the draft is kept either way. */
function LeaveGuard({ isDirty }: { isDirty: () => boolean }) {
  const { t } = useTranslation('form');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty() && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('leave.title')}
      withCloseButton={false}
    >
      <Stack>
        <Text>{t('leave.why')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('leave.go')}
          </Button>
          <Button onClick={() => blocker.reset?.()} data-autofocus>
            {t('leave.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
