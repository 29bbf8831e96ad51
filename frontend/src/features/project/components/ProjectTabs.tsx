import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import type { Project } from '../queries';
import classes from './ProjectTabs.module.css';

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
  const frame = useFrameQuery();
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={t('tabs.label')}>
      {tabs.map((tab) => (
        <NavLink
          key={tab}
          to={withFrame(`/projects/${project.id}${paths[tab]}`, frame)}
          end
          className={classes.tab ?? ''}
          preventScrollReset
        >
          {t(`tabs.${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
}
