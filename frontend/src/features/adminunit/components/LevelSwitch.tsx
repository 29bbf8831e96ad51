import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatNumber } from '@/shared/format/number';
import { useAsOf } from '@/shared/scope/useAsOf';
import { LAST_DAY_OF_DISTRICTS } from '../filters';
import { type Level, useUnitCount } from '../queries';
import classes from './LevelSwitch.module.css';

/** How many units of each level there were on the day; each number opens its list. And the way to the other map. */
export function LevelSwitch() {
  const { t } = useTranslation('adminunit');
  const { asOf } = useAsOf();
  const former = asOf <= LAST_DAY_OF_DISTRICTS;
  const levels: Level[] = former ? ['PROVINCE', 'DISTRICT', 'COMMUNE'] : ['PROVINCE', 'COMMUNE'];
  const [params] = useSearchParams();
  const to = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(params);
    for (const name of ['cursor', 'parent', 'kind', 'mark', 'urban', 'q']) next.delete(name);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    return { search: next.toString() };
  };
  return (
    <nav className={classes.levels} aria-label={t('levels')}>
      {levels.map((level) => (
        <LevelLink
          key={level}
          level={level}
          words={t(former && level === 'COMMUNE' ? 'communesThen' : `levelMany.${level}`)}
          chosen={params.get('level') === level}
          to={to({ level })}
        />
      ))}
      <Anchor
        component={Link}
        className={classes.other ?? ''}
        size="sm"
        to={to(former ? { asOf: undefined, level: 'PROVINCE' } : { asOf: LAST_DAY_OF_DISTRICTS })}
      >
        {t(former ? 'seeToday' : 'seeBefore')}
      </Anchor>
    </nav>
  );
}

interface Props {
  level: Level;
  words: string;
  chosen: boolean;
  to: { search: string };
}

function LevelLink({ level, words, chosen, to }: Props) {
  const count = useUnitCount(level);
  return (
    <Link to={to} className={classes.level} aria-current={chosen ? 'true' : undefined}>
      <b className="tabular">{count === undefined ? '…' : formatNumber(count)}</b>
      <span>{words}</span>
    </Link>
  );
}
