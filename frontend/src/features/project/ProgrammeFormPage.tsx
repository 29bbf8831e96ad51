import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { client } from '@/api/client';
import { type Versioned, versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';

type Programme = components['schemas']['ProgrammeDetail'];
type Values = components['schemas']['ProgrammeRequest'];

/** A new programme, or the changes of one. */
export function ProgrammeFormPage() {
  const { t } = useTranslation('project');
  const { id } = useParams();
  const query = useQuery({
    ...versionedQuery('/api/v1/programmes/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
    gcTime: 0,
  });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (id && !query.data) return <Skeleton height={420} radius="md" />;
  return (
    <>
      <PageHeader
        title={id ? t('prog.edit') : t('prog.create')}
        parent={{ label: t('programmes'), to: '/programmes' }}
      />
      <ProgrammeForm read={query.data} />
    </>
  );
}

function ProgrammeForm({ read }: { read: Versioned<Programme> | undefined }) {
  const { t } = useTranslation('project');
  const navigate = useNavigate();
  const programme = read?.data;
  const back = programme ? `/programmes/${programme.id}` : '/programmes';
  return (
    <ActForm<Values>
      draftKey={`programme/${programme?.id ?? 'new'}`}
      etag={read?.etag}
      fields={[
        { kind: 'text', name: 'name', label: t('prog.name'), required: true, max: 300 },
        { kind: 'text', name: 'code', label: t('code'), required: true, max: 40 },
        {
          kind: 'organisation',
          name: 'organisationId',
          label: t('prog.organisation'),
          initial: programme?.organisation && {
            id: programme.organisation.id,
            label: programme.organisation.name,
          },
        },
        { kind: 'day', name: 'periodFrom', label: t('form.periodFrom'), required: true },
        { kind: 'day', name: 'periodTo', label: t('form.periodTo') },
        { kind: 'long', name: 'legalBasis', label: t('legalBasis'), max: 1000 },
      ]}
      initial={
        programme
          ? {
              name: programme.name,
              code: programme.code,
              organisationId: programme.organisation?.id,
              periodFrom: programme.periodFrom,
              periodTo: programme.periodTo,
              legalBasis: programme.legalBasis ?? '',
            }
          : {}
      }
      saveLabel={programme ? t('form.saveChanges') : t('prog.create')}
      save={async (body, headers) => {
        const answer = programme
          ? await client.PUT('/api/v1/programmes/{id}', {
              params: { path: { id: programme.id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
              body,
              headers,
            })
          : await client.POST('/api/v1/programmes', { body, headers });
        return answer.data;
      }}
      onClose={(saved) => navigate(saved ? `/programmes/${(saved as Programme).id}` : back)}
    />
  );
}
