import { Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { FoundForm } from './acts/BreachForms';
import { PrivacyHeader } from './PrivacyHeader';
import { type Breach, breachTone } from './queries';

type Row = RowOf<'/api/v1/data-breaches'>;

const STATUSES = ['FOUND', 'NOTIFIED', 'CLOSED'] as const;

/** What went wrong with data, the latest first, each with its clock. */
export function BreachListPage() {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'code', header: t('breaches.code'), cell: (row) => row.code, width: 150 },
      {
        id: 'foundAt',
        header: t('breach.foundAt'),
        cell: (row) => formatInstant(row.foundAt),
        sort: 'foundAt',
        width: 150,
      },
      { id: 'description', header: t('breach.description'), cell: (row) => row.description, width: 320 },
      {
        id: 'people',
        header: t('breach.people'),
        cell: (row) => (row.people === undefined ? t('breach.peopleUnknown') : formatNumber(row.people)),
        align: 'right',
      },
      {
        id: 'notifyDueAt',
        header: t('breach.notifyDueAt'),
        cell: (row) => formatInstant(row.notifyDueAt),
        width: 150,
      },
      {
        id: 'status',
        header: t('status'),
        cell: (row) => (
          <Group gap={6}>
            <StatusBadge tone={breachTone[row.status]} label={t(`breach.is.${row.status}`)} />
            {row.late && <StatusBadge tone="danger" label={t('breach.late')} />}
          </Group>
        ),
        width: 190,
      },
    ],
    [t],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'status',
        label: t('status'),
        multiple: true,
        choices: STATUSES.map((value) => ({ value, label: t(`breach.is.${value}`) })),
      },
      { kind: 'dates', name: 'found', label: t('breach.foundAt') },
    ],
    [t],
  );
  if (!can('privacy:read')) return <ForbiddenState />;
  const create = can('privacy:write') ? (
    <ActDialog label={t('breaches.create')} variant="filled" leftSection={<IconPlus size={17} aria-hidden />}>
      {(close) => (
        <FoundForm
          onClose={(made) => {
            close();
            if (made) navigate(withFrame(`/privacy/breaches/${(made as Breach).id}`, frame));
          }}
        />
      )}
    </ActDialog>
  ) : undefined;
  return (
    <>
      <PrivacyHeader subtitle={t('breaches.subtitle')} actions={create} />
      <DataList
        name="data-breaches"
        noun={t('breaches.noun')}
        path="/api/v1/data-breaches"
        columns={columns}
        filters={filters}
        searchable={false}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/privacy/breaches/${row.id}`}
        empty={{ children: t('breaches.empty'), ...(create ? { action: create } : {}) }}
      />
    </>
  );
}
