import { useTranslation } from 'react-i18next';

/** The parts of what a department publishes. */
export function useTabs() {
  const { t } = useTranslation(['publicpage', 'publication']);
  return [
    { to: '/publication/articles', label: t('publication:articles'), end: false },
    { to: '/publication/announcements', label: t('announcements') },
    { to: '/publication/hotline', label: t('hotline') },
    { to: '/publication/links', label: t('links') },
    { to: '/publication/centres', label: t('centres'), end: false },
    { to: '/publication/offices', label: t('offices') },
  ];
}
