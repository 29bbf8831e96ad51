import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldConflict } from './conflict';

interface Props {
  conflict: { fields: FieldConflict[] } | undefined;
  fieldLabel: (field: string) => string;
  showValue?: ((field: string, value: unknown) => ReactNode) | undefined;
  /** The fields where my value is kept. */
  onApply: (mine: string[]) => void;
  onClose: () => void;
}

/** Someone saved first: shows field by field what is mine and what is theirs, and lets one choose. */
export function ConflictDialog({ conflict, fieldLabel, showValue, onApply, onClose }: Props) {
  const { t } = useTranslation(['form', 'common']);
  const [mine, setMine] = useState<Record<string, boolean>>({});
  const fields = conflict?.fields ?? [];
  const isMine = (c: FieldConflict) => mine[c.field] ?? c.contested;
  const show = (field: string, value: unknown): ReactNode =>
    showValue?.(field, value) ??
    (value === undefined || value === null || value === '' ? t('common:unknown') : String(value));

  return (
    <Modal
      opened={Boolean(conflict)}
      onClose={onClose}
      title={t('conflict.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Text>{fields.length ? t('conflict.why') : t('conflict.none')}</Text>
        {fields.map((c) => (
          <Radio.Group
            key={c.field}
            label={fieldLabel(c.field)}
            value={isMine(c) ? 'mine' : 'theirs'}
            onChange={(choice) => setMine((before) => ({ ...before, [c.field]: choice === 'mine' }))}
          >
            <Stack gap={8} mt={6}>
              <Radio value="mine" label={show(c.field, c.mine)} description={t('conflict.mine')} />
              <Radio value="theirs" label={show(c.field, c.theirs)} description={t('conflict.theirs')} />
            </Stack>
          </Radio.Group>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button onClick={() => onApply(fields.filter(isMine).map((c) => c.field))}>
            {t('conflict.apply')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
