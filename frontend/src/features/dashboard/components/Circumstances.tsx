import { useTranslation } from 'react-i18next';
import { BarChart } from '@/shared/charts/lazy';
import { formatDate } from '@/shared/format/date';
import { type Overview, pageOf } from '../queries';

/** Children by group, largest first; each bar opens its children. */
export function Circumstances({ asOf, rows }: { asOf: string; rows: Overview['circumstances'] }) {
  const { t, i18n } = useTranslation('dashboard');
  return (
    <BarChart
      title={t('circumstances.title')}
      subtitle={t('circumstances.subtitle', { date: formatDate(asOf) })}
      unit={t('units.children')}
      bars={rows.map((row) => ({
        key: row.key,
        label: i18n.language === 'en' ? row.nameEn : row.name,
        value: row.persons,
        to: pageOf(row.link),
      }))}
    />
  );
}
