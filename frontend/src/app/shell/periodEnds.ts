/** The last day of the month before that of the given ISO date. */
export function monthEndBefore(iso: string): string {
  const { y, m } = parts(iso);
  return lastDayBefore(y, m);
}

export function quarterEndBefore(iso: string): string {
  const { y, m } = parts(iso);
  return lastDayBefore(y, m - ((m - 1) % 3));
}

export function yearEndBefore(iso: string): string {
  return `${parts(iso).y - 1}-12-31`;
}

function parts(iso: string): { y: number; m: number } {
  return { y: Number(iso.slice(0, 4)), m: Number(iso.slice(5, 7)) };
}

function lastDayBefore(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
}
