import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { formatInstant } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { AuditHeader } from './AuditHeader';
import { type AuditEvent, whoOf } from './words';

const ONLY = { action: 'OPEN_RESTRICTED' };

/** Who opened whose restricted circumstances, with the reason that was given. */
export function RestrictedPage() {
  const { t } = useTranslation('audit');
  const { can } = useMe();
  const columns: ListColumn<AuditEvent>[] = useMemo(
    () => [
      { id: 'at', header: t('at'), cell: (row) => formatInstant(row.at), sort: 'at', width: 140 },
      { id: 'who', header: t('who'), cell: (row) => whoOf(t, row), width: 210 },
      { id: 'record', header: t('record'), cell: (row) => row.code ?? '–', width: 150 },
      { id: 'reason', header: t('reason'), cell: (row) => row.reason ?? '–', width: 380 },
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
      { id: 'address', header: t('address'), cell: (row) => row.address ?? '–', optional: true },
    ],
    [t],
  );
  const filters: FilterDef[] = useMemo(
    () => [{ kind: 'dates', name: 'day', label: t('day'), bounds: ['from', 'to'] }],
    [t],
  );
  if (!can('audit:read')) return <ForbiddenState />;
  return (
    <>
      <AuditHeader subtitle={t('restrictedSubtitle')} />
      <DataList
        name="audit-restricted"
        noun={t('restrictedNoun')}
        path="/api/v1/audit-events"
        columns={columns}
        filters={filters}
        fixed={ONLY}
        searchable={false}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/audit/events/${row.id}`}
        empty={{ children: t('restrictedEmpty') }}
      />
    </>
  );
}
