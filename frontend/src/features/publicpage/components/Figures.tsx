import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { formatDate } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { Panel } from '@/shared/ui/Panel';
import classes from './Public.module.css';

type Count = components['schemas']['PublicCount'];

/** How many children a province looks after; counts that could point to one of them are not told. */
export function Figures({ province }: { province: string | undefined }) {
  const { t, i18n } = useTranslation('publicpage');
  const { data } = api.useQuery(
    'get',
    '/api/v1/public/figures/{code}',
    { params: { path: { code: province ?? '' } } },
    { enabled: Boolean(province), retry: false },
  );
  if (!data || data.children === 0) return null;
  return (
    <Panel title={t('figures')}>
      <Text size="sm" c="dimmed">
        {t('figuresOn', { date: formatDate(data.asOf) })}
      </Text>
      <p className={classes.total}>
        <strong className="tabular">
          {data.children === undefined ? t('withheld') : formatNumber(data.children)}
        </strong>{' '}
        {t('children')}
      </p>
      <Table title={t('byAge')} rows={data.byAge} word={(row) => t('ageYears', { ages: row.key })} />
      <Table
        title={t('bySex')}
        rows={data.bySex.filter((row) => row.key !== 'UNKNOWN' || row.children !== 0)}
        word={(row) => t(`sexIs.${row.key as 'FEMALE' | 'MALE' | 'UNKNOWN'}`)}
      />
      <Table
        title={t('byCircumstance')}
        rows={data.byCircumstance}
        word={(row) => (i18n.language === 'vi' ? row.name : row.nameEn) ?? row.key}
      />
      <Text size="sm" c="dimmed">
        {t('figuresHint')}
      </Text>
    </Panel>
  );
}

function Table({
  title,
  rows,
  word,
}: {
  title: string;
  rows: readonly Count[];
  word: (row: Count) => string;
}) {
  const { t } = useTranslation('publicpage');
  return (
    <table className={classes.figures}>
      <caption>{title}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{word(row)}</th>
            <td>{row.children === undefined ? t('withheld') : formatNumber(row.children)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
