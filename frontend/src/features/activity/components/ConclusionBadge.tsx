import { useTranslation } from 'react-i18next';
import { formatDate, today } from '@/shared/format/date';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type Conclusion, standingOf, standingTone } from '../words';

/** How a conclusion stands today; what is done says since when. */
export function ConclusionBadge({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('activity');
  const standing = standingOf(conclusion, today());
  const label =
    standing === 'DONE' && conclusion.doneOn
      ? t('conclusion.doneOn', { date: formatDate(conclusion.doneOn) })
      : t(`conclusion.standing.${standing}`);
  return <StatusBadge tone={standingTone[standing]} label={label} />;
}
