import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { useProvinceChoices } from '@/shared/form/units';
import { formatInstant } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ForbiddenState } from '@/shared/ui/States';
import { AccountState } from './components/AccountState';
import { UsageTiles } from './components/UsageTiles';
import { roles } from './roles';

type Row = RowOf<'/api/v1/accounts'>;

/** Accounts with their roles and what they are held to. */
export function AccountListPage() {
  const { t } = useTranslation('account');
  const { me, can } = useMe();
  const roleName = useRoleName();
  const provinces = useProvinceChoices();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'name', header: t('name'), cell: (row) => row.displayName, sort: 'displayName', width: 220 },
      { id: 'username', header: t('username'), cell: (row) => row.username, sort: 'username', width: 170 },
      { id: 'role', header: t('role'), cell: (row) => roleName(row.role), width: 190 },
      { id: 'scope', header: t('scope'), cell: (row) => scopeOf(row) ?? t('wholeCountry'), width: 230 },
      { id: 'state', header: t('stateOf'), cell: (row) => <AccountState state={row.status} />, width: 140 },
      {
        id: 'lastSignIn',
        header: t('lastSignIn'),
        cell: (row) => (row.lastSignInAt ? formatInstant(row.lastSignInAt) : t('never')),
        width: 150,
      },
      { id: 'email', header: t('email'), cell: (row) => row.email ?? '–', optional: true },
      {
        id: 'createdAt',
        header: t('createdAt'),
        cell: (row) => formatInstant(row.createdAt),
        sort: 'createdAt',
        optional: true,
      },
    ],
    [t, roleName],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'choice',
        name: 'role',
        label: t('role'),
        multiple: true,
        choices: roles.map((value) => ({ value, label: roleName(value) })),
      },
      {
        kind: 'choice',
        name: 'status',
        label: t('stateOf'),
        multiple: true,
        choices: (['ACTIVE', 'INVITED', 'BLOCKED'] as const).map((value) => ({
          value,
          label: t(`state.${value}`),
        })),
      },
      ...(me?.scope.provinceCode
        ? []
        : [{ kind: 'choice' as const, name: 'province', label: t('province'), choices: provinces }]),
    ],
    [t, roleName, provinces, me],
  );
  if (me && !can('account:manage')) return <ForbiddenState />;
  const create = (
    <ButtonLink to="/accounts/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('create')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={create} />
      <UsageTiles />
      <DataList
        name="accounts"
        noun={t('noun')}
        path="/api/v1/accounts"
        columns={columns}
        filters={filters}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/accounts/${row.id}`}
        empty={{ children: t('empty'), action: create }}
      />
    </>
  );
}

/** The narrowest part that an account is held to. */
function scopeOf(row: Row): string | undefined {
  if (row.communeName) return [row.communeName, row.provinceName].filter(Boolean).join(', ');
  return row.organisationName ?? row.provinceName ?? undefined;
}
