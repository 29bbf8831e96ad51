import { Grid, Skeleton, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { rememberOpened } from '@/shared/auth/recent';
import { useMe } from '@/shared/auth/useMe';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate, formatDateRange } from '@/shared/format/date';
import { DataList } from '@/shared/list/DataList';
import { PhotoPanel } from '@/shared/photo/PhotoPanel';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { activityColumns } from '../columns';
import { useCampaign } from '../queries';
import type { Campaign } from '../words';
import classes from './Campaign.module.css';
import { CampaignFigures } from './CampaignFigures';
import { CopyAct } from './CopyAct';

/** One campaign: theme, messages, plan, what came of it. */
export function CampaignDetailPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCampaign(id);
  useEffect(() => {
    if (data) rememberOpened('CAMPAIGN', id);
  }, [data, id]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={520} radius="md" />;
  return <CampaignView campaign={data.data} />;
}

function CampaignView({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const words = useCodeWords();
  const mayLead = can('activity:write') && campaign.mayChange;
  const columns = useMemo(() => activityColumns(t, words), [t, words]);
  const fixed = useMemo(() => ({ campaign: campaign.id }), [campaign.id]);
  const add = can('activity:write') ? (
    <ButtonLink
      to={`/activities/new?campaign=${campaign.id}`}
      variant="light"
      leftSection={<IconPlus size={17} aria-hidden />}
    >
      {t('campaigns.addActivity')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={campaign.name}
        parent={{ label: t('campaigns.title'), to: '/campaigns' }}
        subtitle={`${formatDateRange(campaign.periodFrom, campaign.periodTo)} · ${campaign.code}`}
        actions={
          <>
            {add}
            {mayLead && (
              <>
                <ButtonLink
                  to={`/campaigns/${campaign.id}/edit`}
                  variant="default"
                  leftSection={<IconPencil size={17} aria-hidden />}
                >
                  {t('edit')}
                </ButtonLink>
                <CopyAct campaign={campaign} />
              </>
            )}
          </>
        }
      />
      <Stack gap="lg">
        {campaign.theme && <p className={classes.theme}>“{campaign.theme}”</p>}
        <CampaignFigures campaign={campaign} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Panel title={t('campaigns.messages')}>
              {campaign.messages.length === 0 ? (
                <Text c="dimmed">{t('campaigns.noMessages')}</Text>
              ) : (
                <ol className={classes.messages}>
                  {campaign.messages.map((message) => (
                    <li key={message}>{message}</li>
                  ))}
                </ol>
              )}
            </Panel>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Panel title={t('about')}>
              <DefinitionList items={factsOf()} />
            </Panel>
          </Grid.Col>
        </Grid>
        <PhotoPanel owner={{ campaign: campaign.id }} mayAdd={mayLead} />
        <section aria-label={t('campaigns.itsActivities')}>
          <h2 className={classes.heading}>{t('campaigns.itsActivities')}</h2>
          <DataList
            name="campaign-activities"
            noun={t('noun')}
            path="/api/v1/activities"
            columns={columns}
            fixed={fixed}
            limit={25}
            rowId={(row) => row.id}
            rowTo={(row) => `/activities/${row.id}`}
            empty={{ children: t('campaigns.noActivities'), action: add }}
          />
        </section>
      </Stack>
    </>
  );

  function factsOf() {
    const { planDocument, programmeId, copiedFromId } = campaign;
    return [
      { term: t('campaigns.kind'), value: words('CAMPAIGN_KIND', campaign.kind) },
      ...(campaign.edition
        ? [{ term: t('edition'), value: t('editionIs', { edition: campaign.edition }) }]
        : []),
      {
        term: t('campaigns.plan'),
        value: planDocument ? (
          <>
            <AppLink to={`/documents/${planDocument.id}`}>
              {t('campaigns.planOf', {
                number: planDocument.number,
                date: formatDate(planDocument.issuedOn),
              })}
            </AppLink>
            <Text size="sm">{planDocument.title}</Text>
          </>
        ) : (
          t('campaigns.noPlan')
        ),
      },
      {
        term: t('campaigns.reportDue'),
        value: campaign.reportDueOn ? formatDate(campaign.reportDueOn) : t('campaigns.noReport'),
      },
      ...(programmeId
        ? [
            {
              term: t('campaigns.programme'),
              value: <AppLink to={`/programmes/${programmeId}`}>{campaign.programmeName}</AppLink>,
            },
          ]
        : []),
      ...(copiedFromId
        ? [
            {
              term: t('campaigns.copiedFrom'),
              value: <AppLink to={`/campaigns/${copiedFromId}`}>{t('campaigns.openEarlier')}</AppLink>,
            },
          ]
        : []),
    ];
  }
}
