import type { RouteObject } from 'react-router';

/** The page that people open the product with. */
export const dashboardRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./DashboardPage')).DashboardPage }) },
];
