import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { formatDate } from '@/shared/format/date';
import { useTabs } from '@/shared/publication/useTabs';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { PlainTable } from '@/shared/ui/PlainTable';
import { SectionTabs } from '@/shared/ui/SectionTabs';
import { EmptyState, ErrorState, ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';

interface Props<R> {
  title: string;
  intro: string;
  heads: readonly string[];
  rows: readonly R[] | undefined;
  error: unknown;
  retry: () => void;
  create?: ReactNode;
  cells: (row: R) => readonly ReactNode[];
  /** Columns whose words stay on one line. */
  whole?: readonly number[];
}

/** One kind of what everybody reads, as the department keeps it: a short table and the way to add to it. */
export function DeskFrame<R extends { id: string }>(props: Props<R>) {
  const { t } = useTranslation('publicpage');
  const { can } = useMe();
  const tabs = useTabs();
  if (!can('publication:read')) return <ForbiddenState />;
  return (
    <>
      <PageHeader title={t('desk')} subtitle={t('deskIntro')} actions={props.create} />
      <SectionTabs label={t('desk')} tabs={tabs} />
      <Panel title={props.title} flush>
        {props.error ? <ErrorState error={props.error} onRetry={props.retry} /> : null}
        {props.rows?.length === 0 && <EmptyState title={props.intro} />}
        {props.rows && props.rows.length > 0 && (
          <PlainTable
            heads={props.heads}
            rows={props.rows}
            rowKey={(row) => row.id}
            cells={props.cells}
            whole={props.whole ?? []}
          />
        )}
      </Panel>
    </>
  );
}

/** Whether everybody sees it today, and until when. */
export function Shown({ shown, until }: { shown: boolean; until?: string | undefined }) {
  const { t } = useTranslation('publicpage');
  return (
    <>
      <StatusBadge tone={shown ? 'done' : 'neutral'} label={t(shown ? 'shown' : 'notShown')} />
      {until && (
        <Text size="xs" c="dimmed">
          {t('until', { date: formatDate(until) })}
        </Text>
      )}
    </>
  );
}
