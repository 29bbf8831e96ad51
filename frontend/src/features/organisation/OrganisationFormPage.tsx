import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { versionedQuery } from '@/api/query';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import { OrganisationForm } from './OrganisationForm';

/** A new organisation, or the changes of one. */
export function OrganisationFormPage() {
  const { t } = useTranslation('organisation');
  const { id } = useParams();
  const query = useQuery({
    ...versionedQuery('/api/v1/organisations/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
    gcTime: 0,
  });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (id && !query.data) return <Skeleton height={520} radius="md" />;
  return (
    <>
      <PageHeader
        title={id ? t('editTitle') : t('create')}
        parent={
          query.data
            ? { label: query.data.data.name, to: `/organisations/${id}` }
            : { label: t('title'), to: '/organisations' }
        }
      />
      <OrganisationForm read={query.data} />
    </>
  );
}
