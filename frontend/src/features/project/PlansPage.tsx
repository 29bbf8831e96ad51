import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PlanList } from './components/PlanList';

/** The permanency plans of all projects: whose review is late. */
export function PlansPage() {
  const { t } = useTranslation('project');
  return (
    <>
      <PageHeader title={t('plans.title')} parent={{ label: t('projects'), to: '/projects' }} />
      <PlanList />
    </>
  );
}
