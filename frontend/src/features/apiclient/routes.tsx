import type { RouteObject } from 'react-router';

/** Systems of partners that call the API, for administrators. */
export const apiClientRoutes: RouteObject[] = [
  {
    path: 'api-clients',
    lazy: async () => ({ Component: (await import('./ApiClientListPage')).ApiClientListPage }),
  },
  {
    path: 'api-clients/:id',
    lazy: async () => ({ Component: (await import('./ApiClientDetailPage')).ApiClientDetailPage }),
  },
];
