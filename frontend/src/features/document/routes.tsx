import type { RouteObject } from 'react-router';

/** Official documents: plans, decisions, letters. */
export const documentRoutes: RouteObject[] = [
  {
    path: 'documents',
    lazy: async () => ({ Component: (await import('./DocumentListPage')).DocumentListPage }),
  },
  {
    path: 'documents/new',
    lazy: async () => ({ Component: (await import('./DocumentFormPage')).DocumentCreatePage }),
  },
  {
    path: 'documents/:id',
    lazy: async () => ({ Component: (await import('./DocumentDetailPage')).DocumentDetailPage }),
  },
  {
    path: 'documents/:id/edit',
    lazy: async () => ({ Component: (await import('./DocumentFormPage')).DocumentEditPage }),
  },
];
