import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import type { Project } from '../queries';

type Row = RowOf<'/api/v1/disbursements'>;

/** What was paid out of the project. */
export function DisbursementsTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const { can } = useMe();
  const purpose = useCodes('DISBURSEMENT_PURPOSE');
  const method = useCodes('DISBURSEMENT_METHOD');
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'voucher', header: t('pay.voucher'), cell: (row) => row.voucherNumber, sort: 'voucherNumber' },
      { id: 'paidOn', header: t('pay.paidOn'), cell: (row) => formatDate(row.paidOn), sort: 'paidOn' },
      { id: 'component', header: t('component'), cell: (row) => row.component.name, width: 200 },
      { id: 'purpose', header: t('pay.purpose'), cell: (row) => purpose.label(row.purpose) },
      {
        id: 'recipient',
        header: t('pay.recipient'),
        cell: (row) => row.recipient.name ?? row.recipient.code,
      },
      { id: 'method', header: t('pay.method'), cell: (row) => method.label(row.method), optional: true },
      {
        id: 'amount',
        header: t('pay.amount'),
        cell: (row) =>
          row.status === 'REVERSED' ? (
            <>
              <s>{formatMoney(row.amount)}</s> {t('pay.reversed')}
            </>
          ) : (
            formatMoney(row.amount)
          ),
        sort: 'amount',
        align: 'right',
      },
    ],
    [t, purpose.label, method.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'component',
        label: t('component'),
        choices: project.components.map((one) => ({ value: one.id, label: one.name })),
      },
      { kind: 'choice', name: 'purpose', label: t('pay.purpose'), multiple: true, choices: purpose.choices },
      { kind: 'dates', name: 'paid', label: t('pay.paidOn') },
    ],
    [t, project.components, purpose.choices],
  );
  const fixed = useMemo(() => ({ project: project.id }), [project.id]);
  return (
    <DataList
      name="project-disbursements"
      noun={t('pay.noun')}
      path="/api/v1/disbursements"
      columns={columns}
      filters={filters}
      fixed={fixed}
      limit={25}
      rowId={(row) => row.id}
      rowTo={(row) => `/disbursements/${row.id}`}
      empty={{
        children: t('pay.empty'),
        action: can('disbursement:write') && (
          <ButtonLink to={`/disbursements/new?project=${project.id}`}>{t('recordDisbursement')}</ButtonLink>
        ),
      }}
    />
  );
}
