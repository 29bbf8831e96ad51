import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { client } from '@/api/client';
import { versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';

/** A new official, or the changes of one. */
export function OfficialFormPage() {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  const { id } = useParams();
  const query = useQuery({
    ...versionedQuery('/api/v1/officials/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
    gcTime: 0,
  });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (id && !query.data) return <Skeleton height={420} radius="md" />;
  const official = query.data?.data;
  return (
    <>
      <PageHeader
        title={official ? t('official.edit') : t('official.create')}
        parent={{ label: t('officials'), to: '/officials' }}
      />
      <ActForm<components['schemas']['UpdateOfficialRequest']>
        draftKey={`official/${id ?? 'new'}`}
        etag={query.data?.etag}
        fields={[
          { kind: 'text', name: 'fullName', label: t('official.fullName'), required: true },
          {
            kind: 'text',
            name: 'academicTitle',
            label: t('official.title'),
            description: t('official.titleHint'),
            max: 50,
          },
          { kind: 'text', name: 'phone', label: t('phone'), max: 30 },
          { kind: 'text', name: 'email', label: t('contactKind.EMAIL') },
        ]}
        initial={
          official
            ? {
                fullName: official.fullName,
                academicTitle: official.academicTitle ?? '',
                phone: official.phone?.value ?? '',
                email: official.email ?? '',
              }
            : {}
        }
        saveLabel={official ? t('saveChanges') : t('official.create')}
        save={async (body, headers) => {
          if (official) {
            await client.PUT('/api/v1/officials/{id}', {
              params: { path: { id: official.id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
              body,
              headers,
            });
            return official.id;
          }
          const { response } = await client.POST('/api/v1/officials', { body, headers });
          return response.headers.get('Location')?.split('/').at(-1);
        }}
        onClose={(saved) => navigate((saved ?? id) ? `/officials/${String(saved ?? id)}` : '/officials')}
      />
    </>
  );
}
