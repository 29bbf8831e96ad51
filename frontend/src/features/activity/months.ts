/** Days of a month as rows of a wall calendar: weeks from Monday to Sunday, with the days of the months beside it. */
export function weeksOf(month: string): string[][] {
  const [year, index] = month.split('-').map(Number) as [number, number];
  const first = new Date(Date.UTC(year, index - 1, 1));
  const lead = (first.getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, index, 0)).getUTCDate();
  const weeks = Math.ceil((lead + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) =>
      iso(new Date(Date.UTC(year, index - 1, week * 7 + day - lead + 1))),
    ),
  );
}

/** The month so many months later: "2025-12" + 1 is "2026-01". */
export function monthAfter(month: string, months: number): string {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return iso(new Date(Date.UTC(year, index - 1 + months, 1))).slice(0, 7);
}

export function isMonth(text: string | null): text is string {
  return text !== null && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
