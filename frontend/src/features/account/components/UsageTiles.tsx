import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { today } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { FigureTile } from '@/shared/ui/FigureTile';

/** How much the product is used: counted by sign-ins, of nobody in particular. */
export function UsageTiles() {
  const { t } = useTranslation('account');
  const { data } = api.useQuery('get', '/api/v1/usage', {}, { refetchInterval: 60_000 });
  const shown = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value));
  const asOf = today();
  return (
    <SimpleGrid cols={{ base: 2, lg: 4 }} spacing="md" mb="lg">
      <FigureTile label={t('usage.active')} value={shown(data?.activeSessions)} asOf={asOf} />
      <FigureTile
        label={t('usage.today')}
        value={shown(data?.signInsToday)}
        unit={t('usage.turns')}
        asOf={asOf}
      />
      <FigureTile
        label={t('usage.week')}
        value={shown(data?.signInsThisWeek)}
        unit={t('usage.turns')}
        asOf={asOf}
      />
      <FigureTile
        label={t('usage.total')}
        value={shown(data?.signInsTotal)}
        unit={t('usage.turns')}
        asOf={asOf}
        {...(data?.base ? { note: t('usage.base', { count: formatNumber(data.base) as never }) } : {})}
      />
    </SimpleGrid>
  );
}
