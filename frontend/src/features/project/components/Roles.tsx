import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { ActMenu } from '@/shared/form/ActMenu';
import { AppLink } from '@/shared/ui/AppLink';
import { EndRoleForm } from '../acts/EndRoleForm';
import type { Project } from '../queries';
import { holdsOn, phaseWords } from '../words';
import classes from './Roles.module.css';

const ORDER = ['DONOR', 'OWNER', 'IMPLEMENTER', 'PARTNER'] as const;

/** Who takes part in which role on the day, since when the cooperation lasts, and the phases before and after. */
export function Roles({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const role = useCodes('PROJECT_ROLE');
  const { can } = useMe();
  const now = project.organisations.filter((one) => holdsOn(one, project.asOf));
  return (
    <dl className={classes.roles} aria-label={t('roles')}>
      {ORDER.filter((code) => now.some((one) => one.role === code)).map((code) => (
        <div key={code}>
          <dt>{role.label(code)}</dt>
          {now
            .filter((one) => one.role === code)
            .map((one) => (
              <dd key={one.id} className={classes.part}>
                <AppLink to={`/organisations/${one.organisation.id}`}>{one.organisation.name}</AppLink>
                {can('project:write') && one.role !== 'OWNER' && !one.validTo && (
                  <ActMenu
                    label={t('endRole.of', { name: one.organisation.name })}
                    acts={[
                      {
                        label: t('endRole.act'),
                        form: (close) => <EndRoleForm project={project} part={one} onClose={close} />,
                      },
                    ]}
                  />
                )}
              </dd>
            ))}
        </div>
      ))}
      {project.partnershipSince && (
        <div>
          <dt>{t('partnership')}</dt>
          <dd>
            {t('partnershipSince', { year: project.partnershipSince, count: project.partnershipYears ?? 0 })}
          </dd>
        </div>
      )}
      {(project.previous || project.next || project.programme) && (
        <div>
          <dt>{t('chain')}</dt>
          {project.programme && (
            <dd>
              <AppLink to={`/programmes/${project.programme.id}`}>{project.programme.name}</AppLink>
            </dd>
          )}
          <dd className={classes.phases}>
            {project.previous && (
              <AppLink to={`/projects/${project.previous.id}`}>← {project.previous.code}</AppLink>
            )}
            <span>{phaseWords(project.phaseFrom, project.phaseTo)}</span>
            {project.next && <AppLink to={`/projects/${project.next.id}`}>{project.next.code} →</AppLink>}
          </dd>
        </div>
      )}
    </dl>
  );
}
