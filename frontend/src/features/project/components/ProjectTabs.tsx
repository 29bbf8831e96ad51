import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFrameQuery } from '@/shared/scope/useFrameQuery';
import type { Project } from '../queries';
import classes from './ProjectTabs.module.css';

export const tabs = [
  'overview',
  'enrolments',
  'services',
  'plans',
  'disbursements',
  'activities',
  'documents',
  'history',
] as const;

/** The parts of a project as links, so that each has an address of its own. */
export function ProjectTabs({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const frame = useFrameQuery();
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={t('tabs.label')}>
      {tabs.map((tab) => (
        <NavLink
          key={tab}
          to={`/projects/${project.id}${tab === 'overview' ? '' : `/${tab}`}${frame}`}
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
