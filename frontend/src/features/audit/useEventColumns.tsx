import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoleName } from '@/shared/auth/useRoleName';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { ListColumn } from '@/shared/list/columns';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type AuditEvent, resourceOf, whoOf } from './words';

/** The columns of the list of events: when, who, what, with which record, how it ended. */
export function useEventColumns(): ListColumn<AuditEvent>[] {
  const { t } = useTranslation('audit');
  const roleName = useRoleName();
  return useMemo(
    () => [
      { id: 'at', header: t('at'), cell: (row) => formatInstant(row.at), sort: 'at', width: 140 },
      { id: 'who', header: t('who'), cell: (row) => whoOf(t, row), width: 210 },
      { id: 'what', header: t('what'), cell: (row) => t(`action.${row.action}`), width: 150 },
      {
        id: 'record',
        header: t('record'),
        cell: (row) => [resourceOf(t, row.resource), row.code].filter(Boolean).join(' · '),
        width: 240,
      },
      {
        id: 'outcome',
        header: t('outcome'),
        cell: (row) => (
          <StatusBadge
            tone={row.outcome === 'DONE' ? 'done' : 'danger'}
            label={t(`outcomeWord.${row.outcome}`)}
          />
        ),
      },
      {
        id: 'rows',
        header: t('rows'),
        cell: (row) => (row.rows === undefined ? '–' : formatNumber(row.rows)),
        align: 'right',
      },
      { id: 'address', header: t('address'), cell: (row) => row.address ?? '–', optional: true },
      { id: 'account', header: t('account'), cell: (row) => row.accountName ?? '–', optional: true },
      {
        id: 'role',
        header: t('role'),
        cell: (row) => (row.role ? roleName(row.role) : '–'),
        optional: true,
      },
    ],
    [t, roleName],
  );
}
