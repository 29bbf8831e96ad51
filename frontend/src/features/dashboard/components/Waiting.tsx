import { useTranslation } from 'react-i18next';
import { WaitingLine } from '@/shared/ui/WaitingLine';
import { type Overview, pageOf } from '../queries';

/** What waits of the place and the day: reviews, conclusions, wishes, gaps in records. */
export function Waiting({ entries }: { entries: Overview['waiting'] | undefined }) {
  const { t } = useTranslation('dashboard');
  return (
    <WaitingLine
      title={t('waiting.title')}
      none={t('waiting.none')}
      entries={entries?.map((entry) => ({ ...entry, to: pageOf(entry.link) }))}
    />
  );
}
