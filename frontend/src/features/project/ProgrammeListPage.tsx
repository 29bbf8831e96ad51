import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';

type Row = RowOf<'/api/v1/programmes'>;

/** Programmes, each above its projects and campaigns. */
export function ProgrammeListPage() {
  const { t } = useTranslation('project');
  const { t: c } = useTranslation();
  const { can } = useMe();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'name', header: t('programme'), cell: (row) => row.name, sort: 'name', width: 320 },
      { id: 'code', header: t('code'), cell: (row) => row.code, sort: 'code' },
      { id: 'organisation', header: t('prog.organisation'), cell: (row) => row.organisation?.name ?? '–' },
      {
        id: 'period',
        header: t('prog.period'),
        cell: (row) =>
          row.periodTo
            ? `${formatDate(row.periodFrom)}–${formatDate(row.periodTo)}`
            : c('from', { date: formatDate(row.periodFrom) }),
        sort: 'periodFrom',
      },
      { id: 'projects', header: t('prog.projects'), cell: (row) => row.projects, align: 'right' },
    ],
    [t, c],
  );
  const create = can('project:write') ? (
    <ButtonLink to="/programmes/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('prog.create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={t('programmes')}
        parent={{ label: t('projects'), to: '/projects' }}
        actions={create}
      />
      <DataList
        name="programmes"
        noun={t('prog.noun')}
        path="/api/v1/programmes"
        columns={columns}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/programmes/${row.id}`}
        empty={{ children: t('prog.empty'), action: create }}
      />
    </>
  );
}
