import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Recovery codes, shown this once: to be copied or written down before going on. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  const text = codes.join('\n');
  return (
    <Stack pb="md">
      <Alert color="amber" variant="light" icon={<IconKey size={19} />} title={t('secondFactor.codes')}>
        {t('secondFactor.codesWhy')}
      </Alert>
      <Code block data-testid="recovery-codes">
        {text}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('common:copied') : t('secondFactor.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>{t('secondFactor.kept')}</Button>
      </Group>
    </Stack>
  );
}
