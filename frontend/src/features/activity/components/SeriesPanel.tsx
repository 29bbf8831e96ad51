import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { formatDateRange } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type Activity, activityTone } from '../words';
import classes from './Lines.module.css';

/** The activities a series holds, in the order of their days. */
export function SeriesPanel({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const add = can('activity:write') && activity.status !== 'CANCELLED' && (
    <ButtonLink
      to={`/activities/new?series=${activity.id}`}
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {t('addToSeries')}
    </ButtonLink>
  );
  return (
    <Panel title={t('seriesActivities')} actions={add || undefined}>
      {activity.seriesActivities.length === 0 ? (
        <EmptyState title={t('seriesEmpty')}>{t('seriesEmptyWhy')}</EmptyState>
      ) : (
        <ul className={classes.lines}>
          {activity.seriesActivities.map((one) => (
            <li key={one.id}>
              <div className={classes.grow}>
                <AppLink to={`/activities/${one.id}`}>{one.name}</AppLink>
                <div className="tabular">{formatDateRange(one.startsOn, one.endsOn)}</div>
              </div>
              <div className={classes.side}>
                <StatusBadge tone={activityTone[one.status]} label={t(`statusWord.${one.status}`)} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
