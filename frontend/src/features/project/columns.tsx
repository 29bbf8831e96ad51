import type { TFunction } from 'i18next';
import type { RowOf } from '@/api/query';
import { formatMoney } from '@/shared/format/money';
import type { ListColumn } from '@/shared/list/columns';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { MoneyBar } from './components/MoneyBar';
import { phaseWords, statusTone } from './words';

type Row = RowOf<'/api/v1/projects'>;

export function projectColumns(t: TFunction<'project'>, status: (code: string) => string): ListColumn<Row>[] {
  return [
    { id: 'name', header: t('name'), cell: (row) => row.name, sort: 'name', width: 280 },
    { id: 'code', header: t('code'), cell: (row) => row.code, sort: 'code', width: 180 },
    {
      id: 'phase',
      header: t('phase'),
      cell: (row) => phaseWords(row.phaseFrom, row.phaseTo),
      sort: 'phaseFrom',
      width: 96,
    },
    {
      id: 'status',
      header: t('status'),
      cell: (row) =>
        row.status ? (
          <StatusBadge tone={statusTone[row.status] ?? 'neutral'} label={status(row.status)} />
        ) : (
          '–'
        ),
    },
    { id: 'owner', header: t('owner'), cell: (row) => row.owner?.name ?? '–', width: 180 },
    {
      id: 'donors',
      header: t('donors'),
      cell: (row) => row.donors.map((donor) => donor.name).join(', ') || '–',
      width: 180,
    },
    {
      id: 'components',
      header: t('components'),
      cell: (row) => row.components,
      align: 'right',
      optional: true,
    },
    {
      id: 'budget',
      header: t('approvedBudget'),
      cell: (row) => formatMoney(row.approvedBudget),
      align: 'right',
      width: 130,
    },
    {
      id: 'disbursed',
      header: t('disbursed'),
      cell: (row) => <MoneyBar approved={row.approvedBudget} disbursed={row.disbursed} compact />,
      align: 'right',
      width: 170,
    },
  ];
}
