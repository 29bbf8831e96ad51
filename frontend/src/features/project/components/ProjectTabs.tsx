import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/shared/ui/SectionTabs';
import type { Project } from '../queries';

const tabs = [
  'overview',
  'enrolments',
  'services',
  'plans',
  'disbursements',
  'activities',
  'documents',
  'history',
] as const;

/** Plans open with those that run; the filter says so and can be taken away. */
const paths: Record<(typeof tabs)[number], string> = {
  overview: '',
  enrolments: '/enrolments',
  services: '/services',
  plans: '/plans?status=ACTIVE',
  disbursements: '/disbursements',
  activities: '/activities',
  documents: '/documents',
  history: '/history',
};

/** The parts of a project as links, so that each has an address of its own. */
export function ProjectTabs({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  return (
    <SectionTabs
      label={t('tabs.label')}
      tabs={tabs.map((tab) => ({ to: `/projects/${project.id}${paths[tab]}`, label: t(`tabs.${tab}`) }))}
    />
  );
}
