import type { components } from '@/api/schema.gen';
import type { StatusTone } from '@/shared/ui/StatusBadge';

export type Report = components['schemas']['ReportDetail'];

export const KINDS = ['CHILD_IN_DANGER', 'FEEDBACK', 'QUESTION'] as const;
export const CHANNELS = ['WEB_FORM', 'HOTLINE_111', 'PHONE', 'IN_PERSON', 'OTHER'] as const;
export const STATUSES = ['NEW', 'TAKEN_IN', 'CLOSED'] as const;
export const OUTCOMES = ['ANSWERED', 'FORWARDED', 'NOT_RELEVANT', 'SPAM'] as const;

export const toneOf: Record<Report['status'], StatusTone> = {
  NEW: 'waiting',
  TAKEN_IN: 'done',
  CLOSED: 'neutral',
};
