import type { Figures } from '../queries';

export interface Point {
  /** Last day of the quarter, or the day of the figures inside the one that runs. */
  day: string;
  label: string;
  /** Disbursed from the beginning up to the day; undefined for days to come. */
  actual: number | undefined;
  planned: number;
  /** Who owned the project in the quarter. */
  owners: string;
}

/** The calendar quarters that a phase touches. */
export function quartersOf(from: string, to: string): { key: string; year: number; quarter: number }[] {
  const index = (day: string) => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: index(to) - index(from) + 1 }, (_, i) => {
    const at = index(from) + i;
    const [year, quarter] = [Math.floor(at / 4), (at % 4) + 1];
    return { key: `${year}-${quarter}`, year, quarter };
  });
}

/** The quarters of a phase on a time axis; what lies after the day of the figures has a plan but no actual. */
export function pointsOf(figures: Figures): Point[] {
  return figures.quarters.map((one) => {
    const end = new Date(Date.UTC(one.year, one.quarter * 3, 0)).toISOString().slice(0, 10);
    const start = `${one.year}-${String(one.quarter * 3 - 2).padStart(2, '0')}-01`;
    return {
      day: start <= figures.asOf && figures.asOf < end ? figures.asOf : end,
      label: `Q${one.quarter}/${one.year}`,
      actual: start <= figures.asOf ? one.cumulativeDisbursed.amount : undefined,
      planned: one.cumulativePlanned.amount,
      owners: one.owners.map((owner) => owner.name).join(' → '),
    };
  });
}
