import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { useAsOf } from '@/shared/scope/useAsOf';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';

type Row = RowOf<'/api/v1/officials'>;

/** Officials with the posts they held on the day. */
export function OfficialListPage() {
  const { t } = useTranslation('organisation');
  const { can } = useMe();
  const { asOf } = useAsOf();
  const nameOf = useOrganisationName();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      {
        id: 'name',
        header: t('official.name'),
        cell: (row) => row.printedName,
        sort: 'fullName',
        width: 220,
      },
      {
        id: 'posts',
        header: t('official.posts'),
        cell: (row) =>
          row.posts.length ? row.posts.map((post) => <div key={post.title}>{post.title}</div>) : '–',
        width: 280,
      },
      {
        id: 'organisation',
        header: t('official.organisation'),
        cell: (row) =>
          [...new Set(row.posts.map((post) => post.organisation.name))].map((name) => (
            <div key={name}>{name}</div>
          )),
        width: 280,
      },
    ],
    [t],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      {
        kind: 'custom',
        name: 'organisation',
        label: t('official.organisation'),
        sentence: (id) => t('official.at', { name: nameOf(id) }),
        editor: ({ value, onChange }) => (
          <OrganisationPicker
            label={t('official.organisation')}
            value={value || undefined}
            onChange={(id) => onChange(id)}
          />
        ),
      },
    ],
    [t, nameOf],
  );
  const fixed = useMemo(() => ({ asOf }), [asOf]);
  const create = can('organisation:write') ? (
    <ButtonLink to="/officials/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('official.create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={t('officials')}
        parent={{ label: t('title'), to: '/organisations' }}
        actions={create}
      />
      <DataList
        name="officials"
        noun={t('official.noun')}
        path="/api/v1/officials"
        columns={columns}
        filters={filters}
        byPlace={false}
        fixed={fixed}
        rowId={(row) => row.id}
        rowTo={(row) => `/officials/${row.id}`}
        empty={{ children: t('official.empty'), action: create }}
      />
    </>
  );
}
