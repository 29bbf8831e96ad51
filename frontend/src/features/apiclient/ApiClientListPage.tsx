import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import { formatDate, formatInstant } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { RegisterForm } from './acts/ClientForms';
import type { ApiClient } from './queries';
import { STATUSES, toneOf, useScopeWords } from './words';

type Row = RowOf<'/api/v1/api-clients'>;

/** Systems of partners: whose they are, whether they can call, until when. */
export function ApiClientListPage() {
  const { t } = useTranslation('apiclient');
  const { can } = useMe();
  const scopes = useScopeWords();
  const nameOf = useOrganisationName();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'name', header: t('name'), cell: (row) => row.name, sort: 'name', width: 260 },
      { id: 'clientId', header: t('clientId'), cell: (row) => row.clientId, sort: 'clientId', width: 160 },
      { id: 'organisation', header: t('organisation'), cell: (row) => row.organisationName, width: 240 },
      {
        id: 'status',
        header: t('status'),
        cell: (row) => row.status && <StatusBadge tone={toneOf[row.status]} label={t(`is.${row.status}`)} />,
        width: 170,
      },
      {
        id: 'lastToken',
        header: t('lastToken'),
        cell: (row) => (row.lastTokenAt ? formatInstant(row.lastTokenAt) : t('never')),
        width: 150,
      },
      {
        id: 'expiresOn',
        header: t('expiresOn'),
        cell: (row) => (row.expiresOn ? formatDate(row.expiresOn) : t('noEnd')),
        width: 140,
      },
      {
        id: 'scopes',
        header: t('scopes'),
        cell: (row) => row.scopes?.map(scopes.label).join(', '),
        optional: true,
        width: 320,
      },
    ],
    [t, scopes.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'status',
        label: t('status'),
        multiple: true,
        choices: STATUSES.map((value) => ({ value, label: t(`is.${value}`) })),
      },
      {
        kind: 'custom',
        name: 'organisation',
        label: t('organisation'),
        sentence: (id) => t('of', { name: nameOf(id) }),
        editor: ({ value, onChange }) => (
          <OrganisationPicker
            label={t('organisation')}
            value={value || undefined}
            onChange={(id) => onChange(id)}
          />
        ),
      },
    ],
    [t, nameOf],
  );
  if (!can('account:manage')) return <ForbiddenState />;
  const create = (
    <ActDialog label={t('register')} variant="filled" leftSection={<IconPlus size={17} aria-hidden />}>
      {(close) => (
        <RegisterForm
          onClose={(made) => {
            close();
            if (made) navigate(withFrame(`/api-clients/${(made as ApiClient).id}`, frame));
          }}
        />
      )}
    </ActDialog>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={create} />
      <DataList
        name="api-clients"
        noun={t('noun')}
        path="/api/v1/api-clients"
        columns={columns}
        filters={filters}
        byPlace={false}
        rowId={(row) => row.id ?? ''}
        rowTo={(row) => `/api-clients/${row.id}`}
        empty={{ children: t('empty'), action: create }}
      />
    </>
  );
}
