import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { DataList } from '@/shared/list/DataList';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { activityColumns } from './columns';
import { ActivityTabs } from './components/ActivityTabs';
import { useActivityFilters } from './filters';

export function ActivityListPage() {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const words = useCodeWords();
  const columns = useMemo(() => activityColumns(t, words), [t, words]);
  const filters = useActivityFilters();
  const create = can('activity:write') ? (
    <ButtonLink to="/activities/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={create} />
      <ActivityTabs />
      <DataList
        name="activities"
        noun={t('noun')}
        path="/api/v1/activities"
        columns={columns}
        filters={filters}
        rowId={(row) => row.id}
        rowTo={(row) => `/activities/${row.id}`}
        empty={{ children: t('empty'), action: create }}
      />
    </>
  );
}
