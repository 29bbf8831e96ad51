import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { useAsOf } from '@/shared/scope/useAsOf';
import { AppLink } from '@/shared/ui/AppLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import classes from './Organisation.module.css';
import { type Node, useTree } from './queries';

/** Who stood below whom on the day in the frame. */
export function OrganisationTreePage() {
  const { t } = useTranslation('organisation');
  const { t: c } = useTranslation();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useTree(undefined);
  const kind = useCodes('ORGANISATION_KIND');
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader
        title={t('treeTitle')}
        parent={{ label: t('title'), to: '/organisations' }}
        subtitle={c('asOf', { date: formatDate(asOf) })}
      />
      <Panel>
        {!data && <Skeleton height={400} />}
        {data?.roots.length === 0 && <EmptyState title={t('treeEmpty')} />}
        {data && <Branch nodes={data.roots} label={kind.label} />}
        {data?.truncated && (
          <Text size="sm" c="dimmed" mt="md">
            {t('treeTruncated')}
          </Text>
        )}
      </Panel>
    </>
  );
}

function Branch({ nodes, label }: { nodes: Node[]; label: (code: string) => string }) {
  return (
    <ul className={classes.branch}>
      {nodes.map((node) => (
        <li key={node.id}>
          <AppLink to={`/organisations/${node.id}`}>{node.name}</AppLink>{' '}
          <span className={classes.note}>{label(node.kind)}</span>
          {node.children?.length > 0 && <Branch nodes={node.children} label={label} />}
        </li>
      ))}
    </ul>
  );
}
