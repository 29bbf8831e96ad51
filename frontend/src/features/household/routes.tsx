import type { RouteObject } from 'react-router';

export const householdRoutes: RouteObject[] = [
  {
    path: 'households',
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./HouseholdListPage')).HouseholdListPage }),
      },
      {
        path: 'new',
        lazy: async () => ({ Component: (await import('./HouseholdFormPage')).HouseholdCreatePage }),
      },
      {
        path: ':id',
        lazy: async () => ({ Component: (await import('./HouseholdDetailPage')).HouseholdDetailPage }),
      },
      {
        path: ':id/edit',
        lazy: async () => ({ Component: (await import('./HouseholdFormPage')).HouseholdEditPage }),
      },
    ],
  },
];
