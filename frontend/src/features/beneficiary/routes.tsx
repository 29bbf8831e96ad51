import type { RouteObject } from 'react-router';

export const beneficiaryRoutes: RouteObject[] = [
  {
    path: 'beneficiaries',
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./BeneficiaryListPage')).BeneficiaryListPage }),
      },
      {
        path: 'new',
        lazy: async () => ({ Component: (await import('./BeneficiaryFormPage')).BeneficiaryCreatePage }),
      },
      {
        path: 'breakdown',
        lazy: async () => ({ Component: (await import('./BreakdownPage')).BreakdownPage }),
      },
      {
        path: ':id',
        lazy: async () => ({ Component: (await import('./BeneficiaryDetailPage')).BeneficiaryDetailPage }),
      },
      {
        path: ':id/edit',
        lazy: async () => ({ Component: (await import('./BeneficiaryFormPage')).BeneficiaryEditPage }),
      },
    ],
  },
];
