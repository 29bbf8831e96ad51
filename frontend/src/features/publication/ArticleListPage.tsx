import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { formatInstant } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { useTabs } from '@/shared/publication/useTabs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SectionTabs } from '@/shared/ui/SectionTabs';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { CATEGORIES, STATUSES, toneOf } from './words';

type Row = RowOf<'/api/v1/articles'>;

/** Articles whatever their state; what waits for approval is found by its state. */
export function ArticleListPage() {
  const { t } = useTranslation(['publication', 'publicpage']);
  const { can } = useMe();
  const tabs = useTabs();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'title', header: t('title'), cell: (row) => row.title, sort: 'title', width: 380 },
      {
        id: 'status',
        header: t('status'),
        cell: (row) => (
          <StatusBadge
            tone={row.hidden ? 'danger' : toneOf[row.status]}
            label={row.hidden ? t('hidden') : t(`is.${row.status}`)}
          />
        ),
        width: 190,
      },
      {
        id: 'category',
        header: t('categoryIs'),
        cell: (row) => t(`category.${row.category}`),
        width: 190,
      },
      { id: 'source', header: t('source'), cell: (row) => row.source ?? '–', width: 170 },
      {
        id: 'updatedAt',
        header: t('updatedAt'),
        cell: (row) => formatInstant(row.updatedAt),
        sort: 'updatedAt',
        width: 175,
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
        choices: STATUSES.map((value) => ({ value, label: t(`is.${value}`) })),
      },
      {
        kind: 'choice',
        name: 'category',
        label: t('categoryIs'),
        multiple: true,
        choices: CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) })),
      },
    ],
    [t],
  );
  if (!can('publication:read')) return <ForbiddenState />;
  const create = can('publication:write') ? (
    <ButtonLink to="/publication/articles/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('publicpage:desk')} subtitle={t('publicpage:deskIntro')} actions={create} />
      <SectionTabs label={t('publicpage:desk')} tabs={tabs} />
      <DataList
        name="articles"
        noun={t('noun')}
        path="/api/v1/articles"
        columns={columns}
        filters={filters}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/publication/articles/${row.id}`}
        empty={{ children: t('empty'), action: create }}
      />
    </>
  );
}
