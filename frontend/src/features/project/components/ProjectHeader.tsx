import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import type { Project } from '../queries';
import { phaseWords, statusTone } from '../words';
import { ProjectActs } from './ProjectActs';

/** Who owns the project on the day, in which phase and state it is, and what can be done with it. */
export function ProjectHeader({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const { t: c } = useTranslation();
  const { can } = useMe();
  const status = useCodes('PROJECT_STATUS');
  return (
    <PageHeader
      title={project.name}
      tabTitle={project.code}
      parent={{ label: t('projects'), to: '/projects' }}
      badges={
        project.status && (
          <StatusBadge tone={statusTone[project.status] ?? 'neutral'} label={status.label(project.status)} />
        )
      }
      subtitle={
        <>
          {project.code} · {t('phaseOf', { phase: phaseWords(project.phaseFrom, project.phaseTo) })} ·{' '}
          {project.owner ? (
            <>
              {t('owner')}:{' '}
              <AppLink underline="always" to={`/organisations/${project.owner.id}`}>
                {project.owner.name}
              </AppLink>{' '}
              ({c('asOf', { date: formatDate(project.asOf) })})
            </>
          ) : (
            t('noOwner', { date: formatDate(project.asOf) })
          )}
        </>
      }
      actions={
        <>
          {can('project:write') && <ProjectActs project={project} />}
          {can('disbursement:write') && (
            <ButtonLink to={`/disbursements/new?project=${project.id}`}>{t('recordDisbursement')}</ButtonLink>
          )}
        </>
      }
    />
  );
}
