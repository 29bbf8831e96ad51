import type { RouteObject } from 'react-router';

/** Accounts and roles, kept by administrators. */
export const accountRoutes: RouteObject[] = [
  {
    path: 'accounts',
    lazy: async () => ({ Component: (await import('./AccountListPage')).AccountListPage }),
  },
  {
    path: 'accounts/new',
    lazy: async () => ({ Component: (await import('./AccountFormPage')).AccountFormPage }),
  },
  {
    path: 'accounts/:id',
    lazy: async () => ({ Component: (await import('./AccountDetailPage')).AccountDetailPage }),
  },
  {
    path: 'accounts/:id/edit',
    lazy: async () => ({ Component: (await import('./AccountFormPage')).AccountFormPage }),
  },
  {
    path: 'me',
    lazy: async () => ({ Component: (await import('./MyAccountPage')).MyAccountPage }),
  },
];
