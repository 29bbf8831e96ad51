import type { TFunction } from 'i18next';
import { formatDate } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { StatusTone } from '@/shared/ui/StatusBadge';

export const statusTone: Record<string, StatusTone> = {
  PREPARING: 'neutral',
  APPROVED: 'waiting',
  RUNNING: 'running',
  SUSPENDED: 'waiting',
  COMPLETED: 'done',
  CANCELLED: 'neutral',
};

/** A number with the unit of its indicator: "555 lượt", "100 %". */
export function withUnit(t: TFunction<'project'>, value: number, unit: string): string {
  const name = unit as 'TURNS' | 'PERSONS' | 'FAMILIES' | 'PERCENT';
  return t(`amount.${name}`, { value: formatNumber(value) });
}

/** The years of a phase when it fills them, else its days: "2023–2025". */
export function phaseWords(from: string, to: string): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  }
  return `${formatDate(from)}–${formatDate(to)}`;
}

/** Whether a dated fact holds on a day; its end is the first day it no longer does. */
export function holdsOn(period: { validFrom?: string; validTo?: string }, day: string): boolean {
  return (!period.validFrom || period.validFrom <= day) && (!period.validTo || day < period.validTo);
}
