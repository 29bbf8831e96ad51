import { ActionIcon, Button, Group, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Photo.module.css';
import type { Upload } from './useUploads';

interface Props {
  uploads: readonly Upload[];
  onRetry: (key: string) => void;
  onDrop: (key: string) => void;
}

/** Photos on their way: how far, and what did not go through. */
export function UploadList({ uploads, onRetry, onDrop }: Props) {
  const { t } = useTranslation('photo');
  if (uploads.length === 0) return null;
  return (
    <ul className={classes.uploads} aria-label={t('upload.list')}>
      {uploads.map((one) => (
        <li key={one.key}>
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm" className={classes.fileName}>
              {one.file.name}
            </Text>
            {one.state === 'failed' ? (
              <Group gap={4} wrap="nowrap">
                {one.file.size <= 10 * 1024 * 1024 && (
                  <Button size="compact-sm" variant="light" onClick={() => onRetry(one.key)}>
                    {t('upload.retry')}
                  </Button>
                )}
                <ActionIcon
                  size={28}
                  aria-label={t('upload.dismiss', { name: one.file.name })}
                  onClick={() => onDrop(one.key)}
                >
                  <IconX size={16} />
                </ActionIcon>
              </Group>
            ) : (
              <Text size="xs" c="dimmed" className="tabular">
                {one.state === 'sending'
                  ? t('upload.sending', { percent: one.percent })
                  : t('upload.waiting')}
              </Text>
            )}
          </Group>
          {one.state === 'failed' ? (
            <Text size="xs" c="red" role="alert">
              {one.why}
            </Text>
          ) : (
            <Progress value={one.percent} size="sm" mt={4} aria-label={one.file.name} />
          )}
        </li>
      ))}
    </ul>
  );
}
