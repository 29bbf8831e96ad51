import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/States';

/** A page that could not be drawn, or whose code could not be fetched after an update. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconBug}
      title={t('error.crashed')}
      action={<Button onClick={() => globalThis.location.reload()}>{t('error.reload')}</Button>}
    >
      {t('error.crashedWhy')}
    </EmptyState>
  );
}
