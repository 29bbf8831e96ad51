import { useTranslation } from 'react-i18next';
import { formatDongShort } from '@/shared/format/money';
import { formatNumber, formatShare } from '@/shared/format/number';
import { FigureTile } from '@/shared/ui/FigureTile';
import { type Overview, pageOf } from '../queries';

interface Props {
  asOf: string;
  figures: Overview['keyFigures'] | undefined;
}

/** The same day a year before; 29 February falls back to the 28th. */
function yearBefore(asOf: string): string {
  const [year = '', month = '', day = ''] = asOf.split('-');
  return `${Number(year) - 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}

function change(now: number, before: number, asOf: string) {
  const delta = now - before;
  const direction = delta > 0 ? ('up' as const) : delta < 0 ? ('down' as const) : ('same' as const);
  return { delta: `${delta > 0 ? '+' : ''}${formatNumber(delta)}`, direction, date: yearBefore(asOf) };
}

/** Four figures a director is asked about, each with its day and the list behind it. */
export function KeyFigures({ asOf, figures }: Props) {
  const { t } = useTranslation('dashboard');
  const { people, assisted, money, activities } = figures ?? {};
  return (
    <>
      <FigureTile
        label={t('figures.people')}
        value={people && formatNumber(people.persons)}
        unit={t('units.children')}
        asOf={asOf}
        comparison={people && change(people.persons, people.personsYearBefore, asOf)}
        note={
          people &&
          t('figures.memberships', { count: people.memberships, number: formatNumber(people.memberships) })
        }
        to={pageOf(people?.link)}
      />
      <FigureTile
        label={t('figures.assisted')}
        value={assisted && formatNumber(assisted.persons)}
        unit={t('units.children')}
        asOf={asOf}
        comparison={assisted && change(assisted.persons, assisted.personsYearBefore, asOf)}
        note={assisted?.rate == null ? undefined : t('figures.rate', { rate: formatShare(assisted.rate) })}
        to={pageOf(assisted?.link)}
      />
      <FigureTile
        label={t('figures.money')}
        value={money && formatDongShort(money.disbursed)}
        asOf={asOf}
        note={
          money &&
          (money.projects === 0
            ? t('figures.noProjects')
            : t('figures.budget', {
                budget: formatDongShort(money.budget),
                rate: formatShare(money.rate ?? 0),
                projects: formatNumber(money.projects),
              }))
        }
        to={pageOf(money?.link)}
      />
      <FigureTile
        label={t('figures.activities')}
        value={activities && formatNumber(activities.count)}
        unit={t('units.activities')}
        asOf={asOf}
        comparison={activities && change(activities.count, activities.sameMonthYearBefore, asOf)}
        to={pageOf(activities?.link)}
      />
    </>
  );
}
