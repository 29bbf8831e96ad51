import type { TFunction } from 'i18next';
import type { ListColumn } from '@/shared/list/columns';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type ActivityRow, activityTone, organisersOf, placeWords, whenWords } from './words';

type Words = (list: string, code: string | undefined) => string;

export function activityColumns(t: TFunction<'activity'>, words: Words): ListColumn<ActivityRow>[] {
  return [
    {
      id: 'name',
      header: t('name'),
      cell: (row) => (row.series ? t('seriesName', { name: row.name }) : row.name),
      sort: 'name',
      width: 300,
    },
    { id: 'when', header: t('whenIs'), cell: (row) => whenWords(t, row), sort: 'startsOn', width: 150 },
    {
      id: 'kind',
      header: t('kind'),
      cell: (row) => row.kinds.map((kind) => words('ACTIVITY_KIND', kind)).join(', '),
      width: 150,
    },
    { id: 'place', header: t('place'), cell: (row) => placeWords(t, row), width: 170 },
    { id: 'organiser', header: t('organiser'), cell: (row) => organisersOf(row) || '–', width: 190 },
    {
      id: 'status',
      header: t('status'),
      cell: (row) => <StatusBadge tone={activityTone[row.status]} label={t(`statusWord.${row.status}`)} />,
    },
    {
      id: 'campaign',
      header: t('campaign'),
      cell: (row) => row.campaign?.name ?? '–',
      width: 190,
      optional: true,
    },
    {
      id: 'level',
      header: t('level'),
      cell: (row) => words('ADMINISTRATIVE_LEVEL', row.level),
      optional: true,
    },
    {
      id: 'protection',
      header: t('protectionLevel'),
      cell: (row) => words('PROTECTION_LEVEL', row.protectionLevel) || '–',
      optional: true,
    },
    {
      id: 'topics',
      header: t('topics'),
      cell: (row) => row.topics.map((topic) => words('TOPIC', topic)).join(', ') || '–',
      width: 190,
      optional: true,
    },
  ];
}
