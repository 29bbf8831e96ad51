import { Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '@/api/command';
import { useMe } from '@/shared/auth/useMe';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { HouseholdForm } from './HouseholdForm';
import { blankHousehold, createBody, updateBody, valuesOf } from './householdForm';
import { householdQuery, useHousehold } from './queries';
import type { Household } from './words';

export function HouseholdCreatePage() {
  const { t } = useTranslation('household');
  const { me, can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  if (!can('beneficiary:write')) return <ForbiddenState />;
  return (
    <>
      <PageHeader title={t('form.new')} parent={{ label: t('title'), to: '/households' }} />
      <HouseholdForm
        draftKey="household/new"
        initial={blankHousehold(me?.scope?.communeCode)}
        save={(body, headers) => post('/api/v1/households', {}, createBody(body), headers)}
        onSaved={(answer) => {
          navigate(withFrame(`/households/${(answer as Household).id}`, frame));
        }}
        onCancel={() => navigate(withFrame('/households', frame))}
      />
    </>
  );
}

export function HouseholdEditPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('household');
  const { can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  const query = useHousehold(id);
  const back = () => navigate(withFrame(`/households/${id}`, frame));
  const reload = useCallback(async () => {
    const { data, etag } = await queries.fetchQuery({ ...householdQuery(id), staleTime: 0 });
    return { values: valuesOf(data), etag };
  }, [queries, id]);

  if (!can('beneficiary:write')) return <ForbiddenState />;
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  const household = query.data?.data;
  return (
    <>
      <PageHeader
        title={t('form.edit')}
        parent={
          household
            ? { label: t('household', { code: household.code }), to: `/households/${id}` }
            : { label: t('title'), to: '/households' }
        }
      />
      {household ? (
        <HouseholdForm
          draftKey={`household/${id}`}
          initial={valuesOf(household)}
          etag={query.data?.etag}
          editing
          save={(body, headers) => put('/api/v1/households/{id}', { id }, updateBody(body), headers)}
          reload={reload}
          onSaved={async (_, again) => {
            notifications.show({ message: t('done.saved') });
            await again;
            back();
          }}
          onCancel={back}
        />
      ) : (
        <Skeleton height={480} maw={760} radius={10} />
      )}
    </>
  );
}
