import { Skeleton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '@/api/command';
import { today } from '@/shared/format/date';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { campaignQuery, useCampaign } from '../queries';
import type { Campaign } from '../words';
import { CampaignForm } from './CampaignForm';
import { blankCampaign, campaignRequest, campaignValues } from './campaignForm';
import { useMayLead } from './useMayLead';

export function CampaignCreatePage() {
  const { t } = useTranslation('activity');
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const mayLead = useMayLead();
  if (!mayLead) return <ForbiddenState />;
  return (
    <>
      <PageHeader title={t('campaigns.create')} parent={{ label: t('campaigns.title'), to: '/campaigns' }} />
      <CampaignForm
        draftKey="campaign/new"
        initial={blankCampaign(Number(today().slice(0, 4)))}
        saveLabel={t('campaigns.create')}
        save={(body, headers) => post('/api/v1/campaigns', {}, campaignRequest(body), headers)}
        onSaved={(answer) => {
          navigate(withFrame(`/campaigns/${(answer as Campaign).id}`, frame));
        }}
        onCancel={() => navigate(withFrame('/campaigns', frame))}
      />
    </>
  );
}

export function CampaignEditPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('activity');
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  const query = useCampaign(id);
  const mayLead = useMayLead();
  const back = () => navigate(withFrame(`/campaigns/${id}`, frame));
  const reload = useCallback(async () => {
    const { data, etag } = await queries.fetchQuery({ ...campaignQuery(id), staleTime: 0 });
    return { values: campaignValues(data), etag };
  }, [queries, id]);
  if (!mayLead) return <ForbiddenState />;
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  const campaign = query.data?.data;
  if (!campaign) return <Skeleton height={480} maw={760} radius={10} />;
  const { planDocument, programmeId } = campaign;
  return (
    <>
      <PageHeader title={t('campaigns.edit')} parent={{ label: campaign.name, to: `/campaigns/${id}` }} />
      <CampaignForm
        draftKey={`campaign/${id}`}
        initial={campaignValues(campaign)}
        etag={query.data?.etag}
        plan={
          planDocument && { id: planDocument.id, label: `${planDocument.number} – ${planDocument.title}` }
        }
        programme={programmeId ? { id: programmeId, label: campaign.programmeName ?? '' } : undefined}
        saveLabel={t('saveChanges')}
        save={(body, headers) => put('/api/v1/campaigns/{id}', { id }, campaignRequest(body), headers)}
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
