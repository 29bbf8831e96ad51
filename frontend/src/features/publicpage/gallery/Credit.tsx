import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PublicPhoto } from '../queries';

/** Who took a photo, or that it is drawn; nothing where nobody has said. */
export function Credit({ photo }: { photo: PublicPhoto }) {
  const { t } = useTranslation('publicpage');
  if (!photo.invented && !photo.credit) return null;
  return (
    <Text span display="block" size="sm" c="dimmed">
      {photo.invented ? t('drawn') : t('credit', { name: photo.credit })}
    </Text>
  );
}
