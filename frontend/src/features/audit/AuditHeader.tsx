import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SectionTabs } from '@/shared/ui/SectionTabs';

/** The head of the audit's pages, with the way between them. */
export function AuditHeader({ subtitle }: { subtitle: string }) {
  const { t } = useTranslation('audit');
  return (
    <>
      <PageHeader title={t('title')} subtitle={subtitle} />
      <SectionTabs
        label={t('tabs.label')}
        tabs={[
          { to: '/audit', label: t('tabs.events') },
          { to: '/audit/restricted', label: t('tabs.restricted') },
          { to: '/audit/seals', label: t('tabs.seals') },
        ]}
      />
    </>
  );
}
