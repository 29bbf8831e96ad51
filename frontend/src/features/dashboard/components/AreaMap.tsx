import { useTranslation } from 'react-i18next';
import { BubbleMap, TileMap } from '@/shared/charts/lazy';
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
