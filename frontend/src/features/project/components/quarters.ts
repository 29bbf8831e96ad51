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
