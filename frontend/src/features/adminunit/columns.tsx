import type { TFunction } from 'i18next';
import type { RowOf } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { BEGINNING } from './eras';

type Row = RowOf<'/api/v1/admin-units'>;

export interface Words {
  kind: (code: string | undefined) => string;
  region: (code: string | undefined) => string;
  /** Name of a unit above, by its code. */
  above: (code: string | undefined) => string | undefined;
}

export function unitColumns(t: TFunction<'adminunit'>, { kind, region, above }: Words): ListColumn<Row>[] {
  return [
    { id: 'name', header: t('name'), cell: (row) => row.fullName, sort: 'name', width: 260 },
    { id: 'code', header: t('code'), cell: (row) => row.code, sort: 'code', width: 90 },
    { id: 'kind', header: t('kind'), cell: (row) => kind(row.kind), width: 150 },
    {
      id: 'above',
      header: t('above'),
      cell: (row) => {
        const names = [above(row.parentCode), row.parentCode !== row.provinceCode && above(row.provinceCode)];
        return row.level === 'PROVINCE' ? '–' : names.filter(Boolean).join(', ') || '–';
      },
      width: 240,
    },
    {
      id: 'region',
      header: t('region'),
      cell: (row) => region(row.region) || '–',
      optional: true,
      width: 220,
    },
    { id: 'nameEn', header: t('nameEn'), cell: (row) => row.nameEn ?? '–', optional: true, width: 200 },
    {
      id: 'from',
      header: t('from'),
      cell: (row) => (row.validFrom > BEGINNING ? formatDate(row.validFrom) : '–'),
      width: 120,
    },
    {
      id: 'until',
      header: t('until'),
      cell: (row) => (row.validTo ? formatDate(row.validTo) : '–'),
      optional: true,
      width: 120,
    },
  ];
}
