import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { pathOf } from '../eras';
import type { UnitDetail } from '../queries';
import { periodWords } from './Lineage';
import classes from './Unit.module.css';

/** What this code stood for over time: names and kinds change, and a code may be given to another unit. */
export function UnitHistory({ detail }: { detail: UnitDetail }) {
  const { t } = useTranslation('adminunit');
  const kind = useCodes('ADMIN_UNIT_KIND');
  const newestFirst = detail.history.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom));
  return (
    <Panel title={t('history', { code: detail.unit.code })}>
      <ol className={classes.plain}>
        {newestFirst.map((one) => (
          <li key={one.id}>
            {one.id === detail.unit.id ? (
              <b>{one.fullName}</b>
            ) : (
              <AppLink to={pathOf(one, detail.asOf)}>{one.fullName}</AppLink>
            )}
            <div className={classes.note}>
              {kind.label(one.kind)} · {periodWords(t, one.validFrom, one.validTo)}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
