import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayBefore, formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { BEGINNING, type Era, erasOf, pathOf } from '../eras';
import type { UnitDetail } from '../queries';
import classes from './Lineage.module.css';

/** What the unit was made of and what became of it, one step for each stretch of time, the oldest first. */
export function Lineage({ detail }: { detail: UnitDetail }) {
  const { t } = useTranslation('adminunit');
  const { unit, asOf } = detail;
  const before = erasOf(detail.predecessors);
  const after = erasOf(detail.successors);
  return (
    <Panel title={t('lineage')}>
      <ol className={classes.steps}>
        {before.map((era) => (
          <Step key={`${era.from}${era.to}`} era={era} asOf={asOf} came />
        ))}
        <li className={classes.step} data-own aria-current="step">
          <Period from={unit.validFrom} to={unit.validTo} />
          <div className={classes.own}>{unit.fullName}</div>
          {before.length === 0 && <p className={classes.note}>{t('noPredecessors')}</p>}
          {after.length === 0 && !unit.validTo && <p className={classes.note}>{t('noSuccessors')}</p>}
        </li>
        {after.map((era) => (
          <Step key={`${era.from}${era.to}`} era={era} asOf={asOf} />
        ))}
      </ol>
    </Panel>
  );
}

/** The units of one stretch of time. What came in says whether all of it came; what it became, whether all of it went. */
function Step({ era, asOf, came = false }: { era: Era; asOf: string; came?: boolean }) {
  const { t } = useTranslation('adminunit');
  return (
    <li className={classes.step}>
      <Period from={era.from} to={era.to} />
      <ul className={classes.units}>
        {era.units.map(({ unit, part }) => (
          <li key={unit.id}>
            <AppLink to={pathOf(unit, asOf)}>{unit.fullName}</AppLink>
            <span className={classes.part} data-part={part}>
              {t(`${came ? 'came' : 'went'}.${part}`)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Period({ from, to }: { from: string; to: string | undefined }) {
  const { t } = useTranslation('adminunit');
  return (
    <div className={classes.period}>
      <span className="tabular">{periodWords(t, from, to)}</span>
      <IconArrowRight size={16} aria-hidden className={classes.arrow} />
    </div>
  );
}

export function periodWords(
  t: (key: 'untilDay' | 'fromDay' | 'always', values?: Record<string, string>) => string,
  from: string,
  to: string | undefined,
): string {
  const old = from <= BEGINNING;
  if (!to) return old ? t('always') : t('fromDay', { date: formatDate(from) });
  const last = formatDate(dayBefore(to));
  return old ? t('untilDay', { date: last }) : `${formatDate(from)} – ${last}`;
}
