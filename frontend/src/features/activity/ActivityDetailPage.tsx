import { Alert, Grid, List, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { rememberOpened } from '@/shared/auth/recent';
import { formatDate } from '@/shared/format/date';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PhotoPanel } from '@/shared/photo/PhotoPanel';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { ActivityActs } from './acts/ActivityActs';
import { ActivityFacts } from './components/ActivityFacts';
import { ActivityFiguresLine } from './components/ActivityFiguresLine';
import { ConclusionsPanel } from './components/ConclusionsPanel';
import { Delegation } from './components/Delegation';
import { DocumentsPanel } from './components/DocumentsPanel';
import { GiftsPanel } from './components/GiftsPanel';
import { Itinerary } from './components/Itinerary';
import { RecipientsPanel } from './components/RecipientsPanel';
import { SeriesPanel } from './components/SeriesPanel';
import { TakingPart } from './components/TakingPart';
import { WishesPanel } from './components/WishesPanel';
import { useActivity } from './queries';
import { type Activity, activityTone, whenWords } from './words';

/** One activity: when and where, who came, what was given, heard and decided. */
export function ActivityDetailPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useActivity(id);
  useEffect(() => {
    if (data) rememberOpened('ACTIVITY', id);
  }, [data, id]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={520} radius="md" />;
  return <ActivityView activity={data.data} />;
}

function ActivityView({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const hasPeople = activity.recipients.length > 0 || activity.hiddenRecipients > 0;
  return (
    <>
      <PageHeader
        title={activity.name}
        parent={{ label: t('title'), to: '/activities' }}
        subtitle={whenWords(t, activity)}
        badges={
          <StatusBadge tone={activityTone[activity.status]} label={t(`statusWord.${activity.status}`)} />
        }
        actions={<ActivityActs activity={activity} />}
      />
      <Stack gap="lg">
        <Notices activity={activity} />
        <ActivityFiguresLine activity={activity} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7, lg: 8 }}>
            <Stack gap="lg">
              {activity.series && <SeriesPanel activity={activity} />}
              {activity.description && (
                <Panel title={t('description')}>
                  <Text style={{ whiteSpace: 'pre-wrap' }}>{activity.description}</Text>
                </Panel>
              )}
              {activity.stops.length > 0 && <Itinerary activity={activity} />}
              {activity.gifts.length > 0 && <GiftsPanel activity={activity} />}
              {hasPeople && <RecipientsPanel activity={activity} />}
              <PhotoPanel
                owner={{ activity: activity.id }}
                mayAdd={activity.mayChange && activity.status !== 'CANCELLED'}
              />
              {!activity.series && <ConclusionsPanel activity={activity} />}
              {!activity.series && activity.status !== 'CANCELLED' && <WishesPanel activity={activity} />}
              {activity.minutes && (
                <Panel title={t('minutes')}>
                  <Text style={{ whiteSpace: 'pre-wrap' }}>{activity.minutes}</Text>
                </Panel>
              )}
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5, lg: 4 }}>
            <Stack gap="lg">
              <ActivityFacts activity={activity} />
              <TakingPart activity={activity} />
              <Delegation activity={activity} />
              <DocumentsPanel activity={activity} />
            </Stack>
          </Grid.Col>
        </Grid>
        <RecordHistory path="/api/v1/activities/{id}/history" id={activity.id} />
      </Stack>
    </>
  );
}

/** Why it was not held, and what is allowed but looks wrong. */
function Notices({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const doubtful = activity.warnings.map((warning) => nameAt(activity, warning.pointer)).filter(Boolean);
  return (
    <>
      {activity.status === 'CANCELLED' && (
        <Alert color="gray" icon={<IconCalendarOff size={19} />} title={t('cancelled.title')}>
          {t('cancelled.why', {
            date: activity.cancelledOn ? formatDate(activity.cancelledOn) : '',
            reason: activity.cancelReason ?? '',
          })}
        </Alert>
      )}
      {activity.warnings.length > 0 && (
        <Alert color="amber" icon={<IconAlertTriangle size={19} />} title={t('warning.NOT_ELIGIBLE')}>
          {doubtful.length > 0 && (
            <List size="sm">
              {doubtful.map((name) => (
                <List.Item key={name}>{name}</List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
    </>
  );
}

/** The recipient a warning points at: "/recipients/2". */
function nameAt(activity: Activity, pointer: string): string | undefined {
  const index = /^\/recipients\/(\d+)/.exec(pointer)?.[1];
  const recipient = index === undefined ? undefined : activity.recipients[Number(index)];
  return recipient?.name ?? recipient?.code;
}
