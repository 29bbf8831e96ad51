import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { Panel } from '@/shared/ui/Panel';
import { useActivity } from '../queries';
import { type Activity, whenWords } from '../words';
import { TodayPlace } from './TodayPlace';

/** What kind of activity it is, when, where, and what it belongs to; only what was written down. */
export function ActivityFacts({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  const place =
    activity.placeText || activity.unit ? (
      <>
        {[activity.placeText, activity.unit?.fullName].filter(Boolean).join(', ')}
        <TodayPlace unit={activity.unit} communeCode={activity.communeCode} />
      </>
    ) : undefined;
  const items: [string, ReactNode][] = [
    [t('whenIs'), whenWords(t, activity)],
    [t('place'), place],
    [t('kind'), activity.kinds.map((kind) => words('ACTIVITY_KIND', kind)).join(', ')],
    [t('theme'), activity.theme && `“${activity.theme}”`],
    [t('edition'), activity.edition && t('editionIs', { edition: activity.edition })],
    [t('level'), words('ADMINISTRATIVE_LEVEL', activity.level)],
    [t('protectionLevel'), words('PROTECTION_LEVEL', activity.protectionLevel)],
    [t('topics'), activity.topics.map((topic) => words('TOPIC', topic)).join(', ')],
    [
      t('campaign'),
      activity.campaign && (
        <AppLink to={`/campaigns/${activity.campaign.id}`}>{activity.campaign.name}</AppLink>
      ),
    ],
    [
      t('project'),
      activity.projectId && <AppLink to={`/projects/${activity.projectId}`}>{activity.projectName}</AppLink>,
    ],
    [t('series'), activity.seriesId && <SeriesLink id={activity.seriesId} />],
  ];
  return (
    <Panel title={t('about')}>
      <DefinitionList
        items={items.filter(([, value]) => Boolean(value)).map(([term, value]) => ({ term, value }))}
      />
    </Panel>
  );
}

/** The series by its name, as soon as that is there. */
function SeriesLink({ id }: { id: string }) {
  const { t } = useTranslation('activity');
  const { data } = useActivity(id);
  return <AppLink to={`/activities/${id}`}>{data?.data.name ?? t('openSeries')}</AppLink>;
}
