import { useTranslation } from 'react-i18next';
import { BulletChart } from '@/shared/charts/lazy';
import { formatDate } from '@/shared/format/date';
import type { Overview } from '../queries';

/** Budget against disbursed of the projects that run on the day, and of their components. */
export function ProjectMoney({ asOf, projects }: { asOf: string; projects: Overview['projects'] }) {
  const { t } = useTranslation('dashboard');
  return (
    <BulletChart
      title={t('money.title')}
      subtitle={t('money.subtitle', { date: formatDate(asOf) })}
      bullets={projects.flatMap((project) => [
        {
          key: project.id,
          label: project.name,
          budget: project.budget,
          disbursed: project.disbursed,
          to: `/projects/${project.id}`,
        },
        ...project.components.map((part) => ({
          key: project.id + part.code,
          label: part.name,
          budget: part.budget,
          disbursed: part.disbursed,
          to: `/projects/${project.id}`,
          isPart: true,
        })),
      ])}
    />
  );
}
