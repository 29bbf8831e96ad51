import type { TFunction } from 'i18next';
import type { RowOf } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import type { ListColumn } from '@/shared/list/columns';
import { StatusBadge } from '@/shared/ui/StatusBadge';

type Row = RowOf<'/api/v1/disbursements'>;
type Label = (code: string) => string;

export function disbursementColumns(
  t: TFunction<'disbursement'>,
  purpose: Label,
  method: Label,
): ListColumn<Row>[] {
  return [
    {
      id: 'voucher',
      header: t('voucherNumber'),
      cell: (row) => row.voucherNumber,
      sort: 'voucherNumber',
      width: 130,
    },
    { id: 'paidOn', header: t('paidOn'), cell: (row) => formatDate(row.paidOn), sort: 'paidOn' },
    {
      id: 'recipient',
      header: t('recipient'),
      cell: (row) => row.recipient.name ?? row.recipient.code ?? '–',
      width: 180,
    },
    { id: 'purpose', header: t('purpose'), cell: (row) => purpose(row.purpose), width: 150 },
    {
      id: 'amount',
      header: t('amount'),
      cell: (row) => formatMoney(row.amount),
      sort: 'amount',
      align: 'right',
    },
    { id: 'method', header: t('method'), cell: (row) => method(row.method), width: 110 },
    { id: 'component', header: t('component'), cell: (row) => row.component.name, width: 220 },
    { id: 'project', header: t('project'), cell: (row) => row.project.code, width: 190, optional: true },
    {
      id: 'status',
      header: t('status'),
      cell: (row) => (
        <StatusBadge
          tone={row.status === 'REVERSED' ? 'danger' : 'done'}
          label={t(`statusWord.${row.status}`)}
        />
      ),
    },
  ];
}
