import { useTranslation } from 'react-i18next';
import type { Choice } from '@/shared/list/filters';
import type { StatusTone } from '@/shared/ui/StatusBadge';
import type { ApiClientStatus } from './queries';

/** What a partner's system may ask for, in the order in which one thinks of it; the server holds it to the same. */
const SCOPES = [
  'beneficiary:read',
  'project:read',
  'disbursement:read',
  'activity:read',
  'figures:read',
  'search:read',
  'export:read',
  'organisation:read',
  'reference:read',
] as const;

type Scope = (typeof SCOPES)[number];

export const STATUSES = ['ACTIVE', 'NO_SECRET', 'EXPIRED', 'BLOCKED'] as const;

export const toneOf: Record<NonNullable<ApiClientStatus>, StatusTone> = {
  ACTIVE: 'done',
  NO_SECRET: 'waiting',
  EXPIRED: 'neutral',
  BLOCKED: 'danger',
};

/** Permissions of systems in words. */
export function useScopeWords() {
  const { t } = useTranslation('apiclient');
  const label = (scope: string) =>
    SCOPES.includes(scope as Scope) ? t(`scope.${scope.split(':')[0] as 'project'}`) : scope;
  const choices: Choice[] = SCOPES.map((scope) => ({ value: scope, label: label(scope) }));
  return { label, choices };
}
