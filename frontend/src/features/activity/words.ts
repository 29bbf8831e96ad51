import type { TFunction } from 'i18next';
import type { components } from '@/api/schema.gen';
import { formatDateRange } from '@/shared/format/date';
import type { StatusTone } from '@/shared/ui/StatusBadge';

type Schemas = components['schemas'];
export type Activity = Schemas['ActivityDetail'];
export type ActivityRow = Schemas['ActivitySummary'];
export type Conclusion = Schemas['ConclusionDetail'];
export type Campaign = Schemas['CampaignDetail'];
export type Recipient = Schemas['ActivityRecipient'];

export const activityTone: Record<Activity['status'], StatusTone> = {
  PLANNED: 'running',
  HELD: 'done',
  CANCELLED: 'neutral',
};

export const wishTone: Record<Schemas['WishStatus'], StatusTone> = {
  OPEN: 'waiting',
  IN_PROGRESS: 'running',
  MET: 'done',
  CLOSED: 'neutral',
};

interface When {
  startsOn: string;
  endsOn: string;
  partOfDay?: Schemas['PartOfDay'];
}

/** "12–13/06/2025"; of one day also which part of it: "chiều 25/03/2025". */
export function whenWords(t: TFunction<'activity'>, { startsOn, endsOn, partOfDay }: When): string {
  const days = formatDateRange(startsOn, endsOn);
  return partOfDay && partOfDay !== 'ALL_DAY' ? t(`when.${partOfDay}`, { days }) : days;
}

/** Where it is held, as written; a visit of several places says how many. */
export function placeWords(
  t: TFunction<'activity'>,
  row: Pick<ActivityRow, 'placeText' | 'unit' | 'stops'>,
): string {
  const place = row.placeText ?? row.unit?.fullName;
  const stops = row.stops > 0 ? t('stopCount', { count: row.stops }) : undefined;
  return [place, stops].filter(Boolean).join(' · ') || '–';
}

/** Who holds it: the organisers, by their names of that day. */
export function organisersOf(row: Pick<ActivityRow, 'organisations'>): string {
  return row.organisations
    .filter((one) => one.role === 'ORGANISER')
    .map((one) => one.name)
    .join(', ');
}

/** How a conclusion stands on a day: done, given up, late, due soon, or simply open. */
export type Standing = 'DONE' | 'CANCELLED' | 'LATE' | 'SOON' | 'OPEN';

const SOON_DAYS = 14;

export function standingOf(conclusion: Pick<Conclusion, 'status' | 'dueOn'>, today: string): Standing {
  if (conclusion.status !== 'OPEN') return conclusion.status;
  if (!conclusion.dueOn) return 'OPEN';
  if (conclusion.dueOn < today) return 'LATE';
  const days = (Date.parse(conclusion.dueOn) - Date.parse(today)) / 86_400_000;
  return days <= SOON_DAYS ? 'SOON' : 'OPEN';
}

export const standingTone: Record<Standing, StatusTone> = {
  DONE: 'done',
  CANCELLED: 'neutral',
  LATE: 'danger',
  SOON: 'waiting',
  OPEN: 'neutral',
};
