import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { formatInstant } from '@/shared/format/date';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { ChangeList } from './ChangeList';
import classes from './History.module.css';

type Entry = components['schemas']['HistoryEntry'];

type HistoryPath =
  | '/api/v1/beneficiaries/{id}/history'
  | '/api/v1/households/{id}/history'
  | '/api/v1/projects/{id}/history'
  | '/api/v1/disbursements/{id}/history'
  | '/api/v1/activities/{id}/history'
  | '/api/v1/organisations/{id}/history';

/** Who changed what in a record, read only when somebody wants to know. */
export function RecordHistory({ path, id }: { path: HistoryPath; id: string }) {
  const { t } = useTranslation('audit');
  const { can } = useMe();
  const [open, setOpen] = useState(false);
  if (!can('history:read')) return null;
  if (!open) {
    return (
      <div className="no-print">
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconHistory size={17} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t('history.show')}
        </Button>
      </div>
    );
  }
  return (
    <Panel title={t('history.title')}>
      <Entries path={path} id={id} />
    </Panel>
  );
}

function Entries({ path, id }: { path: HistoryPath; id: string }) {
  const { t } = useTranslation('audit');
  const query = useInfiniteQuery({
    queryKey: ['get', path, id],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const cursor = pageParam ? { cursor: pageParam } : {};
      const { data } = await client.GET(path, {
        params: { path: { id }, query: { limit: 20, ...cursor } },
        signal,
      });
      return data;
    },
    getNextPageParam: (last) => last?.page.nextCursor,
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  if (query.isPending) return <Skeleton height={120} radius="md" />;
  const entries = query.data.pages.flatMap((page) => page?.items ?? []);
  if (entries.length === 0) return <Text c="dimmed">{t('history.empty')}</Text>;
  return (
    <Stack gap="md">
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <OneChange key={entry.id} entry={entry} />
        ))}
      </ol>
      {query.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('history.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function OneChange({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit');
  const roleName = useRoleName();
  const who = entry.displayName ?? entry.accountName ?? t('itself');
  return (
    <li className={classes.entry}>
      <div className={classes.when}>
        <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
        <strong>{t(entry.action === 'CREATE' ? 'history.created' : 'history.changed')}</strong>
        <span>{entry.role ? t('history.by', { who, role: roleName(entry.role) }) : who}</span>
      </div>
      <ChangeList changes={entry.changes} />
    </li>
  );
}
