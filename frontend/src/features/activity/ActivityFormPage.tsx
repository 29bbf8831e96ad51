import { Alert, Skeleton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { post, put } from '@/api/command';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { ActivityForm } from './ActivityForm';
import { namesOf, openingNames, openingValues } from './form/opening';
import { valuesOf } from './form/read';
import { createRequest, updateRequest } from './form/request';
import { activityQuery, useActivity, useCampaign } from './queries';
import type { Activity } from './words';

/** Records or plans an activity; opened from a campaign, a series or a project, it begins inside it. */
export function ActivityCreatePage() {
  const { t } = useTranslation('activity');
  const { me, can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const [params] = useSearchParams();
  const [campaignId, seriesId, projectId] = ['campaign', 'series', 'project'].map((name) => params.get(name));
  const campaign = useCampaign(campaignId ?? undefined);
  const series = useActivity(seriesId ?? '');
  const project = api.useQuery(
    'get',
    '/api/v1/projects/{id}',
    { params: { path: { id: projectId ?? '' } } },
    { enabled: Boolean(projectId) },
  );
  if (me && !can('activity:write')) return <ForbiddenState />;
  if (!me || campaign.isLoading || series.isLoading || project.isLoading)
    return <Skeleton height={480} maw={760} radius={10} />;
  const around = { me, campaign: campaign.data?.data, series: series.data?.data, project: project.data };
  const parent = around.series
    ? { label: around.series.name, to: `/activities/${around.series.id}` }
    : around.campaign
      ? { label: around.campaign.name, to: `/campaigns/${around.campaign.id}` }
      : around.project
        ? { label: around.project.name, to: `/projects/${around.project.id}/activities` }
        : { label: t('title'), to: '/activities' };
  return (
    <>
      <PageHeader title={t('create')} parent={parent} />
      <ActivityForm
        draftKey="activity/new"
        initial={openingValues(around)}
        names={openingNames(around)}
        save={(body, headers) => post('/api/v1/activities', {}, createRequest(body), headers)}
        onSaved={(answer) => {
          navigate(withFrame(`/activities/${(answer as Activity).id}`, frame));
        }}
        onCancel={() => navigate(withFrame(parent.to, frame))}
      />
    </>
  );
}

export function ActivityEditPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  const query = useActivity(id);
  const activity = query.data?.data;
  const series = useActivity(activity?.seriesId ?? '');
  const names = useMemo(() => {
    if (!activity) return undefined;
    const found = namesOf(activity);
    const whole = series.data?.data;
    return whole ? { ...found, series: { id: whole.id, label: whole.name } } : found;
  }, [activity, series.data]);
  const back = () => navigate(withFrame(`/activities/${id}`, frame));
  const reload = useCallback(async () => {
    const { data, etag } = await queries.fetchQuery({ ...activityQuery(id), staleTime: 0 });
    return { values: valuesOf(data), etag };
  }, [queries, id]);
  if (!can('activity:write')) return <ForbiddenState />;
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  if (activity && !activity.mayChange) return <ForbiddenState />;
  if (!activity || !names || series.isLoading) return <Skeleton height={480} maw={760} radius={10} />;
  return (
    <>
      <PageHeader title={t('editTitle')} parent={{ label: activity.name, to: `/activities/${id}` }} />
      {activity.hiddenRecipients > 0 ? (
        <Alert icon={<IconInfoCircle size={19} />} color="amber" maw={760}>
          {t('form.hidden')}
        </Alert>
      ) : (
        <ActivityForm
          draftKey={`activity/${id}`}
          initial={valuesOf(activity)}
          names={names}
          etag={query.data?.etag}
          editing
          save={(body, headers) => put('/api/v1/activities/{id}', { id }, updateRequest(body), headers)}
          reload={reload}
          onSaved={async (_, again) => {
            await again;
            back();
          }}
          onCancel={back}
        />
      )}
    </>
  );
}
