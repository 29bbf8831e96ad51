import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { versionedQuery } from '@/api/query';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import { ProjectEditForm } from './ProjectEditForm';
import { ProjectForm } from './ProjectForm';

/** A new project, or the changes of one. */
export function ProjectFormPage() {
  const { t } = useTranslation('project');
  const { id } = useParams();
  const query = useQuery({
    ...versionedQuery('/api/v1/projects/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
    staleTime: 0,
    gcTime: 0,
  });
  if (!id) {
    return (
      <>
        <PageHeader title={t('create')} parent={{ label: t('projects'), to: '/projects' }} />
        <ProjectForm />
      </>
    );
  }
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={520} radius="md" />;
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        parent={{ label: query.data.data.name, to: `/projects/${id}` }}
        subtitle={query.data.data.code}
      />
      <ProjectEditForm project={query.data.data} etag={query.data.etag} />
    </>
  );
}
