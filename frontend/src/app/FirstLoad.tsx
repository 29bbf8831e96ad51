import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What stands on the screen until the code of the page that was asked for is there. */
export function FirstLoad() {
  const { t } = useTranslation();
  return (
    <Center mih="100dvh">
      <Loader aria-label={t('loading')} />
    </Center>
  );
}
