import { Anchor } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { RowOf } from '@/api/query';
import type { ListColumn } from '@/shared/list/columns';
import { StatusBadge } from '@/shared/ui/StatusBadge';

type Row = RowOf<'/api/v1/organisations'>;
type Label = (code: string | undefined) => string;

export function organisationColumns(
  t: TFunction<'organisation'>,
  kind: Label,
  sector: Label,
  asOf: string,
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
              <Anchor key={phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`} display="block">
                {phone}
              </Anchor>
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
        row.dissolvedOn && row.dissolvedOn <= asOf ? (
          <StatusBadge tone="neutral" label={t('dissolved')} />
        ) : (
          <StatusBadge tone="running" label={t('active')} />
        ),
    },
  ];
}
