import type { RouteObject } from 'react-router';

const organisationForm = async () => ({
  Component: (await import('./OrganisationFormPage')).OrganisationFormPage,
});
const officialForm = async () => ({ Component: (await import('./OfficialFormPage')).OfficialFormPage });

/** Organisations and the officials in their posts. */
export const organisationRoutes: RouteObject[] = [
  {
    path: 'organisations',
    lazy: async () => ({ Component: (await import('./OrganisationListPage')).OrganisationListPage }),
  },
  {
    path: 'organisations/tree',
    lazy: async () => ({ Component: (await import('./OrganisationTreePage')).OrganisationTreePage }),
  },
  { path: 'organisations/new', lazy: organisationForm },
  { path: 'organisations/:id/edit', lazy: organisationForm },
  {
    path: 'organisations/:id',
    lazy: async () => ({ Component: (await import('./OrganisationDetailPage')).OrganisationDetailPage }),
  },
  {
    path: 'officials',
    lazy: async () => ({ Component: (await import('./OfficialListPage')).OfficialListPage }),
  },
  { path: 'officials/new', lazy: officialForm },
  { path: 'officials/:id/edit', lazy: officialForm },
  {
    path: 'officials/:id',
    lazy: async () => ({ Component: (await import('./OfficialDetailPage')).OfficialDetailPage }),
  },
];
