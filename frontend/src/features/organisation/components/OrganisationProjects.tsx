import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import classes from '../Organisation.module.css';

/** The projects the organisation owned or paid for on the day. */
export function OrganisationProjects({ id, asOf }: { id: string; asOf: string }) {
  const { t } = useTranslation('organisation');
  const owned = api.useQuery('get', '/api/v1/projects', {
    params: { query: { owner: id, asOf, limit: 50 } },
  });
  const funded = api.useQuery('get', '/api/v1/projects', {
    params: { query: { donor: id, asOf, limit: 50 } },
  });
  const lists = [
    [t('owns'), owned.data?.items ?? []],
    [t('funds'), funded.data?.items ?? []],
  ] as const;
  return lists
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => (
      <Panel key={title} title={title}>
        <ul className={classes.plain}>
          {rows.map((one) => (
            <li key={one.id}>
              <AppLink to={`/projects/${one.id}`}>{one.name}</AppLink>
              <div className={classes.note}>{one.code}</div>
            </li>
          ))}
        </ul>
      </Panel>
    ));
}
