import type { StatusTone } from '@/shared/ui/StatusBadge';
import type { ArticleStatus } from './queries';

export const CATEGORIES = [
  'CHILD_PROTECTION',
  'SOCIAL_WORK',
  'VISITS_AND_GIFTS',
  'PROJECTS',
  'HEALTH_AND_NUTRITION',
  'LAW',
  'NEWS',
] as const;

export const STATUSES = ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN'] as const;

export const toneOf: Record<ArticleStatus, StatusTone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  PUBLISHED: 'done',
  WITHDRAWN: 'neutral',
};
