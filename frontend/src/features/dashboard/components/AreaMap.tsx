import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { BarChart, BubbleMap, TileMap } from '@/shared/charts/lazy';
import { formatDate } from '@/shared/format/date';
import { type Overview, pageOf } from '../queries';

interface Props {
  asOf: string;
  level: string;
  areas: Overview['areas'];
  place: string;
}

/** Where the children are: the country as tiles, a province as its communes. */
export function AreaMap({ asOf, level, areas, place }: Props) {
  const { t } = useTranslation('dashboard');
  const subtitle = t('circumstances.subtitle', { date: formatDate(asOf) });
  if (level === 'PROVINCE') {
    return (
      <TileMap
        title={t('map.country')}
        subtitle={subtitle}
        unit={t('units.children')}
        values={Object.fromEntries(areas.map((area) => [area.code, area.persons]))}
        toOf={(code) => `/?adminUnit=${code}`}
      />
    );
  }
  if (areas.length < 2) return <Ages asOf={asOf} />;
  return (
    <BubbleMap
      title={t('map.province', { place })}
      subtitle={subtitle}
      unit={t('units.children')}
      bubbles={areas.flatMap((area) =>
        area.latitude == null || area.longitude == null
          ? []
          : [
              {
                key: area.code,
                name: area.name,
                lat: area.latitude,
                lon: area.longitude,
                value: area.persons,
                to: pageOf(area.link),
              },
            ],
      )}
    />
  );
}

/** A single place needs no map: its people by age instead. */
function Ages({ asOf }: { asOf: string }) {
  const { t, i18n } = useTranslation('dashboard');
  const adminUnit = useSearchParams()[0].get('adminUnit');
  const { data } = api.useQuery('get', '/api/v1/figures/beneficiaries', {
    params: { query: { groupBy: 'ageBand', asOf, ...(adminUnit ? { adminUnit } : {}) } },
  });
  if (!data) return <Skeleton height={220} radius={10} />;
  return (
    <BarChart
      title={t('ages.title')}
      subtitle={t('ages.subtitle', { date: formatDate(asOf) })}
      unit={t('units.people')}
      ordered
      bars={data.rows.map((row) => ({
        key: row.key,
        label: i18n.language === 'en' ? row.nameEn : row.name,
        value: row.persons,
        to: pageOf(row.link),
      }))}
    />
  );
}
