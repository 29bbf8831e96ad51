import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, type RowOf } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import type { Choice, FilterDef } from '@/shared/list/filters';
import { NeedAnswerAct } from '@/shared/need/NeedAnswer';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { ActivityTabs } from './components/ActivityTabs';
import { wishTone } from './words';

type Row = RowOf<'/api/v1/needs'>;

const CONDITIONS = ['adminUnit', 'kind', 'status', 'speaker', 'category', 'heardFrom', 'heardTo'] as const;

/** What children and families need and wish for, across all that were heard. */
export function WishListPage() {
  const { t } = useTranslation(['activity', 'need']);
  const mayAnswer = useMe().can('beneficiary:write');
  const words = useCodeWords();
  const kinds = useCodes('NEED_KIND').choices;
  const statuses = useCodes('NEED_STATUS').choices;
  const speakers = useCodes('NEED_SPEAKER').choices;
  const categories = useCodes('NEED_CATEGORY').choices;
  const columns: ListColumn<Row>[] = useMemo(
    () => [
      {
        id: 'who',
        header: t('wish.about'),
        cell: (row) => row.beneficiaryName ?? row.beneficiaryCode,
        width: 190,
      },
      {
        id: 'words',
        header: t('wish.words'),
        cell: (row) => row.description ?? words('NEED_CATEGORY', row.category),
        width: 300,
      },
      { id: 'category', header: t('wish.category'), cell: (row) => words('NEED_CATEGORY', row.category) },
      { id: 'speaker', header: t('wish.speaker'), cell: (row) => words('NEED_SPEAKER', row.speaker) },
      { id: 'heard', header: t('wish.heardOn'), cell: (row) => formatDate(row.heardOn), sort: 'heardOn' },
      {
        id: 'status',
        header: t('status'),
        cell: (row) => <StatusBadge tone={wishTone[row.status]} label={words('NEED_STATUS', row.status)} />,
      },
      {
        id: 'priority',
        header: t('wish.priority'),
        cell: (row) => t(`need:priority.${String(row.priority) as '1' | '2' | '3'}`),
        sort: 'priority',
        optional: true,
      },
      {
        id: 'answer',
        header: t('wish.answer'),
        cell: (row) => row.answer ?? '–',
        width: 220,
        optional: true,
      },
      ...(mayAnswer
        ? [
            {
              id: 'acts',
              header: t('wish.acts'),
              cell: (row: Row) => <NeedAnswerAct need={row} />,
              width: 170,
            },
          ]
        : []),
    ],
    [t, words, mayAnswer],
  );
  const filters: FilterDef[] = useMemo(() => {
    const one = (name: string, label: string, choices: readonly Choice[], multiple = false): FilterDef => ({
      kind: 'choice',
      name,
      label,
      choices,
      multiple,
    });
    return [
      one('kind', t('wish.kind'), kinds),
      one('status', t('status'), statuses),
      one('speaker', t('wish.speaker'), speakers),
      one('category', t('wish.category'), categories, true),
      { kind: 'dates', name: 'heard', label: t('wish.heardOn') },
      { kind: 'unit', name: 'adminUnit', label: t('place') },
    ];
  }, [t, kinds, statuses, speakers, categories]);
  return (
    <>
      <PageHeader title={t('wish.title')} subtitle={<ChildVoice />} />
      <ActivityTabs />
      <DataList
        name="wishes"
        noun={t('wish.noun')}
        path="/api/v1/needs"
        columns={columns}
        filters={filters}
        searchable={false}
        rowId={(row) => row.id}
        rowTo={(row) => `/beneficiaries/${row.beneficiaryId}`}
        empty={{ children: t('wish.empty') }}
      />
    </>
  );
}

/** How many children old enough to be asked spoke for themselves, within what the list shows. */
function ChildVoice() {
  const { t } = useTranslation('activity');
  const [params] = useSearchParams();
  const query: Record<string, string> = {};
  for (const name of CONDITIONS) {
    const value = params.get(name);
    if (value) query[name] = value;
  }
  const { data } = api.useQuery('get', '/api/v1/needs/child-voice', { params: { query: query as never } });
  return (
    <Text span c="dimmed" size="sm">
      {data
        ? t('wish.childVoice', {
            children: formatNumber(data.children),
            statements: formatNumber(data.statements),
          })
        : t('wish.subtitle')}
    </Text>
  );
}
