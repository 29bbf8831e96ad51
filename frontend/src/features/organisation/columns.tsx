import type { TFunction } from 'i18next';
import type { RowOf } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { StatusBadge } from '@/shared/ui/StatusBadge';

type Row = RowOf<'/api/v1/organisations'>;
type Label = (code: string | undefined) => string;

export function organisationColumns(
  t: TFunction<'organisation'>,
  kind: Label,
  sector: Label,
): ListColumn<Row>[] {
  return [
    { id: 'name', header: t('name'), cell: (row) => row.name, sort: 'name', width: 300 },
    { id: 'kind', header: t('kind'), cell: (row) => kind(row.kind), sort: 'kind', width: 170 },
    { id: 'parent', header: t('parent'), cell: (row) => row.parent?.name ?? '–', width: 200 },
    {
      id: 'phones',
      header: t('phone'),
      cell: (row) =>
        row.phones?.length
          ? row.phones.map((phone) => (
              <a key={phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`} style={{ display: 'block' }}>
                {phone}
              </a>
            ))
          : '–',
      width: 130,
    },
    { id: 'sector', header: t('sector'), cell: (row) => sector(row.sector) || '–' },
    { id: 'shortName', header: t('shortName'), cell: (row) => row.shortName ?? '–', optional: true },
    {
      id: 'state',
      header: t('state'),
      cell: (row) =>
        row.dissolvedOn ? (
          <StatusBadge tone="neutral" label={t('dissolvedOn', { date: formatDate(row.dissolvedOn) })} />
        ) : (
          <StatusBadge tone="running" label={t('active')} />
        ),
    },
  ];
}
