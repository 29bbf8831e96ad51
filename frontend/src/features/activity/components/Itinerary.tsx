import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import type { Activity } from '../words';
import classes from './Itinerary.module.css';
import { TodayPlace } from './TodayPlace';

/** The stops in their order, each with the unit as it was called that day and who received the delegation. */
export function Itinerary({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  return (
    <Panel title={t('stops')}>
      <ol className={classes.stops}>
        {activity.stops.map((stop) => (
          <li key={stop.id}>
            <span className={classes.number} aria-hidden>
              {stop.position}
            </span>
            <div className={classes.words}>
              <div className={classes.name}>{stop.unit.fullName}</div>
              {stop.placeText && !sameWords(stop.placeText, stop.unit.fullName) && (
                <div>{stop.placeText}</div>
              )}
              <TodayPlace unit={stop.unit} communeCode={stop.communeCode} communeName={stop.communeName} />
              {(stop.localContact || stop.localContactOrganisationName) && (
                <Text size="sm" component="div">
                  {t('localContact')}: {stop.localContact}
                  {stop.localContact && stop.localContactOrganisationName && ', '}
                  {stop.localContactOrganisationId && (
                    <AppLink to={`/organisations/${stop.localContactOrganisationId}`} underline="always">
                      {stop.localContactOrganisationName}
                    </AppLink>
                  )}
                </Text>
              )}
            </div>
            <time dateTime={stop.visitedOn} className={classes.day}>
              {formatDate(stop.visitedOn)}
            </time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function sameWords(a: string, b: string): boolean {
  return a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');
}
