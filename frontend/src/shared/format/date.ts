/** How exactly a date is known. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

export interface PartialDate {
  /** ISO date; what lies below the precision is the first of its range. */
  date: string;
  precision: DatePrecision;
}

const ZONE = 'Asia/Ho_Chi_Minh';
const isoDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** Today in Viet Nam, as an ISO date. */
export function today(now: Date = new Date()): string {
  return isoDay.format(now);
}

/** 2025-01-31 → 31/01/2025 */
export function formatDate(iso: string): string {
  const [y, m, d] = iso.slice(0, 10).split('-');
  return `${d}/${m}/${y}`;
}

/** An instant in Viet Nam's time: 31/01/2025 08:05 */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  return `${formatDate(isoDay.format(at))} ${clock.format(at)}`;
}

/** 14/07/2019, 07/2019 or 2019, as exactly as it is known. */
export function formatPartialDate({ date, precision }: PartialDate): string {
  const full = formatDate(date);
  if (precision === 'YEAR') return full.slice(6);
  return precision === 'MONTH' ? full.slice(3) : full;
}

/** A stretch of time whose end is the last day in it: 12–13/06/2025, 30/05–02/06/2025. */
export function formatDateRange(from: string, to?: string): string {
  const start = formatDate(from);
  if (!to || to === from) return start;
  const end = formatDate(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${start.slice(0, 2)}–${end}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${start.slice(0, 5)}–${end}`;
  return `${start}–${end}`;
}

/** The day before an ISO date: the last one of a period whose end is the first day it no longer holds. */
export function dayBefore(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The day after an ISO date: the first one on which a period that ended with it no longer holds. */
export function dayAfter(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, between 1900 and 2100. */
export function isRealDate(iso: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return false;
  const [y, m, d] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(y, m - 1, d));
  return y >= 1900 && y <= 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
}

/** Reads 14/7/2019, 14-7-2019, 14.7.2019, 07/2019, 2019 or an ISO date. Undefined when it is none of them. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const plain = text.trim();
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
  let found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (found) return checked(`${found[3]}-${two(found[2])}-${two(found[1])}`, 'DAY');
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return checked(plain, 'DAY');
  found = /^(\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (found) return checked(`${found[2]}-${two(found[1])}-01`, 'MONTH');
  return /^\d{4}$/.test(plain) ? checked(`${plain}-01-01`, 'YEAR') : undefined;
}

function checked(date: string, precision: DatePrecision): PartialDate | undefined {
  return isRealDate(date) ? { date, precision } : undefined;
}

/** Completed years on the reference day. Known only to the year or month, the age is what is certain: the lower one. */
export function ageAt({ date, precision }: PartialDate, on: string): number {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const [ry, rm, rd] = on.split('-').map(Number) as [number, number, number];
  const month = precision === 'YEAR' ? 12 : m;
  const day = precision === 'DAY' ? d : 31;
  const had = rm > month || (rm === month && rd >= Math.min(day, lastDay(ry, month)));
  return Math.max(0, ry - y - (had ? 0 : 1));
}

function lastDay(year: number, month: number): number {
  // Born on 29 February: the birthday falls on 1 March in common years, so that day is not pulled forward.
  return month === 2 ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
