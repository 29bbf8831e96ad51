import { Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { ReceiveForm } from './acts/ReceiveForm';
import { PrivacyHeader } from './PrivacyHeader';
import { type RightsRequest, requestTone } from './queries';

type Row = RowOf<'/api/v1/rights-requests'>;

/** What people ask about their data, the latest first, each with its days. */
export function RequestListPage() {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  const kind = useCodes('RIGHTS_REQUEST_KIND');
  const status = useCodes('RIGHTS_REQUEST_STATUS');
  const relation = useCodes('REQUESTER_RELATION');
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'code', header: t('code'), cell: (row) => row.code, width: 140 },
      { id: 'kind', header: t('kind'), cell: (row) => kind.label(row.kind), width: 160 },
      { id: 'subject', header: t('subject'), cell: (row) => row.subjectName, width: 165 },
      {
        id: 'receivedOn',
        header: t('receivedOn'),
        cell: (row) => formatDate(row.receivedOn),
        sort: 'receivedOn',
      },
      { id: 'replyDueOn', header: t('replyDueOn'), cell: (row) => formatDate(row.replyDueOn) },
      { id: 'dueOn', header: t('dueOn'), cell: (row) => formatDate(row.dueOn), sort: 'dueOn' },
      {
        id: 'status',
        header: t('status'),
        cell: (row) => (
          <Group gap={6}>
            <StatusBadge tone={requestTone[row.status]} label={status.label(row.status)} />
            {row.late && <StatusBadge tone="danger" label={t('late')} />}
          </Group>
        ),
        width: 225,
      },
      {
        id: 'requester',
        header: t('requester'),
        cell: (row) => `${row.requesterName} (${relation.label(row.requesterRelation)})`,
        optional: true,
        width: 240,
      },
    ],
    [t, kind.label, status.label, relation.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      { kind: 'choice', name: 'status', label: t('status'), multiple: true, choices: status.choices },
      { kind: 'choice', name: 'kind', label: t('kind'), multiple: true, choices: kind.choices },
      { kind: 'yesNo', name: 'late', label: t('late') },
      { kind: 'dates', name: 'received', label: t('receivedOn') },
    ],
    [t, status.choices, kind.choices],
  );
  if (!can('privacy:read')) return <ForbiddenState />;
  const create = can('privacy:write') ? (
    <ActDialog label={t('requests.create')} variant="filled" leftSection={<IconPlus size={17} aria-hidden />}>
      {(close) => (
        <ReceiveForm
          onClose={(made) => {
            close();
            if (made) navigate(withFrame(`/privacy/requests/${(made as RightsRequest).id}`, frame));
          }}
        />
      )}
    </ActDialog>
  ) : undefined;
  return (
    <>
      <PrivacyHeader subtitle={t('requests.subtitle')} actions={create} />
      <DataList
        name="rights-requests"
        noun={t('requests.noun')}
        path="/api/v1/rights-requests"
        columns={columns}
        filters={filters}
        searchable={false}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/privacy/requests/${row.id}`}
        empty={{ children: t('requests.empty'), ...(create ? { action: create } : {}) }}
      />
    </>
  );
}
