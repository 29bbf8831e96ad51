import type { RouteObject } from 'react-router';

/** The form by which everybody may report, below /public. */
export const publicReportRoutes: RouteObject[] = [
  {
    path: 'report',
    lazy: async () => ({ Component: (await import('./PublicReportPage')).PublicReportPage }),
  },
];

/** What people outside reported, for the offices that settle it. */
export const reportRoutes: RouteObject[] = [
  {
    path: 'reports',
    lazy: async () => ({ Component: (await import('./ReportListPage')).ReportListPage }),
  },
  {
    path: 'reports/:id',
    lazy: async () => ({ Component: (await import('./ReportDetailPage')).ReportDetailPage }),
  },
  {
    path: 'intakes/:id',
    lazy: async () => ({ Component: (await import('./IntakePage')).IntakePage }),
  },
];
