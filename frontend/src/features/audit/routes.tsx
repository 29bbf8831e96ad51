import type { RouteObject } from 'react-router';

/** The audit, for who watches over personal data. */
export const auditRoutes: RouteObject[] = [
  {
    path: 'audit',
    lazy: async () => ({ Component: (await import('./EventListPage')).EventListPage }),
  },
  {
    path: 'audit/restricted',
    lazy: async () => ({ Component: (await import('./RestrictedPage')).RestrictedPage }),
  },
  {
    path: 'audit/seals',
    lazy: async () => ({ Component: (await import('./SealsPage')).SealsPage }),
  },
  {
    path: 'audit/events/:id',
    lazy: async () => ({ Component: (await import('./EventDetailPage')).EventDetailPage }),
  },
];
