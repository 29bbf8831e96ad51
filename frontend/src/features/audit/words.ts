import type { TFunction } from 'i18next';
import type { components } from '@/api/schema.gen';
import type audit from '@/locales/vi/audit.json';

export type AuditEvent = components['schemas']['AuditEventSummary'];

const pages: Record<string, string> = {
  beneficiaries: '/beneficiaries',
  households: '/households',
  projects: '/projects',
  disbursements: '/disbursements',
  activities: '/activities',
  organisations: '/organisations',
  campaigns: '/campaigns',
  'official-documents': '/documents',
};

/** Who did it: a person, the product itself, or somebody who was not signed in. */
export function whoOf(t: TFunction<'audit'>, event: AuditEvent): string {
  if (!event.accountName) return t('nobody');
  return event.accountName === 'chungtay' ? t('itself') : (event.displayName ?? event.accountName);
}

/** What kind of record it was about. */
export function resourceOf(t: TFunction<'audit'>, resource: string): string {
  return t(`resource.${resource as keyof (typeof audit)['resource']}`, { defaultValue: resource });
}

/** Where the record's own page is; undefined when it has none. */
export function pageOf(event: AuditEvent): string | undefined {
  const page = pages[event.resource];
  return page && event.resourceId ? `${page}/${event.resourceId}` : undefined;
}
