import type { RouteObject } from 'react-router';

/** The rights of people whose data is held, for who protects it. */
export const privacyRoutes: RouteObject[] = [
  {
    path: 'privacy',
    lazy: async () => ({ Component: (await import('./RequestListPage')).RequestListPage }),
  },
  {
    path: 'privacy/requests/:id',
    lazy: async () => ({ Component: (await import('./RequestDetailPage')).RequestDetailPage }),
  },
  {
    path: 'privacy/breaches',
    lazy: async () => ({ Component: (await import('./BreachListPage')).BreachListPage }),
  },
  {
    path: 'privacy/breaches/:id',
    lazy: async () => ({ Component: (await import('./BreachDetailPage')).BreachDetailPage }),
  },
  {
    path: 'privacy/breaches/:id/print',
    lazy: async () => ({ Component: (await import('./BreachPrintPage')).BreachPrintPage }),
  },
  {
    path: 'privacy/retention',
    lazy: async () => ({ Component: (await import('./RetentionListPage')).RetentionListPage }),
  },
  {
    path: 'privacy/retention/:id',
    lazy: async () => ({ Component: (await import('./RetentionDetailPage')).RetentionDetailPage }),
  },
  {
    path: 'privacy/rules',
    lazy: async () => ({ Component: (await import('./RulesPage')).RulesPage }),
  },
];
