import { Skeleton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '@/api/command';
import { useMe } from '@/shared/auth/useMe';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { DocumentForm } from './DocumentForm';
import { blankDocument, documentRequest, documentValues } from './documentForm';
import { documentQuery, type OfficialDocument, useDocument } from './queries';

export function DocumentCreatePage() {
  const { t } = useTranslation('document');
  const { can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  if (!can('activity:write')) return <ForbiddenState />;
  return (
    <>
      <PageHeader title={t('create')} parent={{ label: t('title'), to: '/documents' }} />
      <DocumentForm
        draftKey="document/new"
        initial={blankDocument}
        saveLabel={t('create')}
        save={(body, headers) => post('/api/v1/official-documents', {}, documentRequest(body), headers)}
        onSaved={(answer) => {
          navigate(withFrame(`/documents/${(answer as OfficialDocument).id}`, frame));
        }}
        onCancel={() => navigate(withFrame('/documents', frame))}
      />
    </>
  );
}

export function DocumentEditPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('document');
  const { can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  const query = useDocument(id);
  const back = () => navigate(withFrame(`/documents/${id}`, frame));
  const reload = useCallback(async () => {
    const { data, etag } = await queries.fetchQuery({ ...documentQuery(id), staleTime: 0 });
    return { values: documentValues(data), etag };
  }, [queries, id]);
  if (!can('activity:write')) return <ForbiddenState />;
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  const document = query.data?.data;
  if (!document) return <Skeleton height={480} maw={760} radius={10} />;
  if (!document.mayChange) return <ForbiddenState />;
  const issuer = document.organisationId;
  return (
    <>
      <PageHeader title={t('editTitle')} parent={{ label: document.number, to: `/documents/${id}` }} />
      <DocumentForm
        draftKey={`document/${id}`}
        initial={documentValues(document)}
        etag={query.data?.etag}
        issuer={issuer ? { id: issuer, label: document.organisationName ?? '' } : undefined}
        saveLabel={t('saveChanges')}
        save={(body, headers) =>
          put('/api/v1/official-documents/{id}', { id }, documentRequest(body), headers)
        }
        reload={reload}
        onSaved={async (_, again) => {
          await again;
          back();
        }}
        onCancel={back}
      />
    </>
  );
}
