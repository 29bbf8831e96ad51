import { dayBefore } from '@/shared/format/date';
import type { Unit, UnitDetail } from './queries';

/** The reference facts begin with the country of 2 July 1976: what is older is not told. */
export const BEGINNING = '1976-07-02';

type Relative = UnitDetail['predecessors'][number];

/** Units that were in force over the same stretch of time, as one step of a lineage. */
export interface Era {
  /** First day, and first day no longer; open when still in force. */
  from: string;
  to: string | undefined;
  units: readonly Relative[];
}

/** Sorts the units that others came from, or became, into the stretches of time they were in force, oldest first. */
export function erasOf(relatives: readonly Relative[]): Era[] {
  const eras = new Map<string, { from: string; to: string | undefined; units: Relative[] }>();
  for (const one of relatives) {
    const { validFrom: from, validTo: to } = one.unit;
    const key = `${from}/${to ?? ''}`;
    const era = eras.get(key) ?? { from, to, units: [] };
    era.units.push(one);
    eras.set(key, era);
  }
  const vietnamese = new Intl.Collator('vi');
  return [...eras.values()]
    .map((era) => ({
      ...era,
      units: era.units.toSorted((a, b) => vietnamese.compare(a.unit.fullName, b.unit.fullName)),
    }))
    .sort((a, b) => a.from.localeCompare(b.from) || (a.to ?? '9').localeCompare(b.to ?? '9'));
}

/** Address of a unit's page: as of the day in the frame, or the nearest one on which the unit was in force. */
export function pathOf(unit: Pick<Unit, 'code' | 'validFrom' | 'validTo'>, asOf: string): string {
  const path = `/admin-units/${unit.code}`;
  if (asOf < unit.validFrom) return `${path}?asOf=${unit.validFrom}`;
  return unit.validTo && asOf >= unit.validTo ? `${path}?asOf=${dayBefore(unit.validTo)}` : path;
}
