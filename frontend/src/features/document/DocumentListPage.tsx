import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import { formatDate } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { FilterDef } from '@/shared/list/filters';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';

type Row = RowOf<'/api/v1/official-documents'>;

/** Official documents, found by number or words of the title, the newest first. */
export function DocumentListPage() {
  const { t } = useTranslation('document');
  const { can } = useMe();
  const type = useCodes('DOCUMENT_TYPE');
  const nameOf = useOrganisationName();
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      { id: 'number', header: t('number'), cell: (row) => row.number, sort: 'number', width: 150 },
      { id: 'title', header: t('titleIs'), cell: (row) => row.title, width: 380 },
      { id: 'type', header: t('type'), cell: (row) => type.label(row.type) },
      { id: 'issuedOn', header: t('issuedOn'), cell: (row) => formatDate(row.issuedOn), sort: 'issuedOn' },
      { id: 'issuer', header: t('issuer'), cell: (row) => row.issuer ?? '–', width: 190 },
      {
        id: 'campaigns',
        header: t('plans'),
        cell: (row) => row.campaigns.map((one) => one.name).join(', ') || '–',
        width: 200,
      },
    ],
    [t, type.label],
  );
  const filters: FilterDef[] = useMemo(
    () => [
      { kind: 'choice', name: 'type', label: t('type'), multiple: true, choices: type.choices },
      { kind: 'dates', name: 'issued', label: t('issuedOn') },
      {
        kind: 'custom',
        name: 'organisation',
        label: t('issuer'),
        sentence: (id) => t('issuedBy', { name: nameOf(id) }),
        editor: ({ value, onChange }) => (
          <OrganisationPicker
            label={t('issuer')}
            value={value || undefined}
            onChange={(id) => onChange(id)}
          />
        ),
      },
    ],
    [t, type.choices, nameOf],
  );
  const create = can('activity:write') ? (
    <ButtonLink to="/documents/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={create} />
      <DataList
        name="documents"
        noun={t('noun')}
        path="/api/v1/official-documents"
        columns={columns}
        filters={filters}
        byPlace={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/documents/${row.id}`}
        empty={{ children: t('empty'), action: create }}
      />
    </>
  );
}
