import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DateField } from '@/shared/form/DateField';
import { formatDate, isRealDate, today } from '@/shared/format/date';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import classes from './components/Public.module.css';
import { type TreeNode, useOfficeTree } from './queries';

/** The office of the province and what stood below it on a day. */
export function OrganisationPage() {
  const { t } = useTranslation('publicpage');
  const province = usePublicProvince();
  const [params, setParams] = useSearchParams();
  const day = params.get('asOf') ?? today();
  const { data, error, refetch } = useOfficeTree(province, day);
  return (
    <>
      <PageHeader title={t('organisation')} subtitle={t('organisationIntro')} />
      <Panel>
        <DateField
          label={t('asOf')}
          value={day}
          maxDate={today()}
          maw={220}
          mb="md"
          className="no-print"
          onChange={(next) => {
            if (!next || !isRealDate(next)) return;
            params.set('asOf', next);
            setParams(params, { replace: true });
          }}
        />
        {!province && <EmptyState title={t('chooseProvince')} />}
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {province && !data && !error && <Skeleton height={240} />}
        {data && (
          <>
            <p className="print-only" hidden>
              {formatDate(data.asOf)}
            </p>
            <Branch nodes={data.roots} />
          </>
        )}
      </Panel>
    </>
  );
}

function Branch({ nodes }: { nodes: readonly TreeNode[] }) {
  return (
    <ul className={classes.branch}>
      {nodes.map((node) => (
        <li key={node.id}>
          {node.name}
          {node.children.length > 0 && <Branch nodes={node.children} />}
        </li>
      ))}
    </ul>
  );
}
