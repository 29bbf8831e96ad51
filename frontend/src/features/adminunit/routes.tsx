import type { RouteObject } from 'react-router';

/** Provinces, districts of their time and communes. */
export const adminUnitRoutes: RouteObject[] = [
  {
    path: 'admin-units',
    lazy: async () => ({ Component: (await import('./UnitListPage')).UnitListPage }),
  },
  {
    path: 'admin-units/:code',
    lazy: async () => ({ Component: (await import('./UnitDetailPage')).UnitDetailPage }),
  },
];
