import type { RouteObject } from 'react-router';

/** Payments from the budgets of components. */
export const disbursementRoutes: RouteObject[] = [
  {
    path: 'disbursements',
    lazy: async () => ({ Component: (await import('./DisbursementListPage')).DisbursementListPage }),
  },
  {
    path: 'disbursements/new',
    lazy: async () => ({ Component: (await import('./DisbursementFormPage')).DisbursementFormPage }),
  },
  {
    path: 'disbursements/:id',
    lazy: async () => ({ Component: (await import('./DisbursementDetailPage')).DisbursementDetailPage }),
  },
  {
    path: 'disbursements/:id/voucher',
    lazy: async () => ({ Component: (await import('./VoucherPage')).VoucherPage }),
  },
];
