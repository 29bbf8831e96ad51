import type { Icon } from '@tabler/icons-react';
import {
  IconBuildingCommunity,
  IconCalendarHeart,
  IconCash,
  IconFileText,
  IconHome2,
  IconLayoutDashboard,
  IconMapPin,
  IconMessageReport,
  IconNews,
  IconPlugConnected,
  IconShieldLock,
  IconShieldSearch,
  IconSitemap,
  IconUserShield,
  IconUsers,
} from '@tabler/icons-react';
import type shell from '@/locales/vi/shell.json';

export interface NavEntry {
  key: Exclude<keyof (typeof shell)['nav'], `${string}Short` | 'more'>;
  to: string;
  icon: Icon;
  /** First in the bottom bar of a phone; what has no room there stands under "more". */
  onPhone?: boolean;
  /** Other addresses that belong to this part. */
  also?: readonly string[];
  /** Shown only to those who hold the permission. */
  permission?: string;
}

export const navEntries: readonly NavEntry[] = [
  { key: 'dashboard', to: '/', icon: IconLayoutDashboard, onPhone: true, permission: 'figures:read' },
  {
    key: 'beneficiaries',
    to: '/beneficiaries',
    icon: IconUsers,
    onPhone: true,
    permission: 'beneficiary:read',
  },
  { key: 'households', to: '/households', icon: IconHome2, permission: 'beneficiary:read' },
  { key: 'projects', to: '/projects', icon: IconSitemap, onPhone: true, permission: 'project:read' },
  { key: 'disbursements', to: '/disbursements', icon: IconCash, permission: 'disbursement:read' },
  {
    key: 'activities',
    to: '/activities',
    also: ['/campaigns', '/conclusions', '/photos', '/wishes'],
    icon: IconCalendarHeart,
    onPhone: true,
    permission: 'activity:read',
  },
  { key: 'documents', to: '/documents', icon: IconFileText, permission: 'activity:read' },
  {
    key: 'organisations',
    to: '/organisations',
    icon: IconBuildingCommunity,
    permission: 'organisation:read',
  },
  {
    key: 'publication',
    to: '/publication/articles',
    also: ['/publication'],
    icon: IconNews,
    permission: 'publication:read',
  },
  {
    key: 'reports',
    to: '/reports',
    also: ['/intakes'],
    icon: IconMessageReport,
    permission: 'feedback:read',
  },
  { key: 'accounts', to: '/accounts', icon: IconUserShield, permission: 'account:manage' },
  { key: 'adminUnits', to: '/admin-units?level=PROVINCE', icon: IconMapPin, permission: 'reference:read' },
  { key: 'apiClients', to: '/api-clients', icon: IconPlugConnected, permission: 'account:manage' },
  { key: 'privacy', to: '/privacy', icon: IconShieldLock, permission: 'privacy:read' },
  { key: 'audit', to: '/audit', icon: IconShieldSearch, permission: 'audit:read' },
];
