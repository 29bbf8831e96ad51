import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { SectionTabs } from '@/shared/ui/SectionTabs';

/** The ways to look at what is done: one after another, by month, by campaign, by what was decided or wished for. */
export function ActivityTabs() {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const tabs = [
    { to: '/activities', label: t('tabs.list') },
    { to: '/activities/calendar', label: t('tabs.calendar') },
    { to: '/campaigns', label: t('tabs.campaigns') },
    { to: '/conclusions', label: t('tabs.conclusions') },
    { to: '/photos', label: t('tabs.photos') },
    ...(can('beneficiary:read') ? [{ to: '/wishes', label: t('tabs.wishes') }] : []),
  ];
  return <SectionTabs label={t('tabs.label')} tabs={tabs} />;
}
