import type { RouteObject } from 'react-router';

const list = async () => ({ Component: (await import('./ProjectListPage')).ProjectListPage });
const form = async () => ({ Component: (await import('./ProjectFormPage')).ProjectFormPage });
const programmeForm = async () => ({ Component: (await import('./ProgrammeFormPage')).ProgrammeFormPage });

/** Programmes and projects. */
export const projectRoutes: RouteObject[] = [
  { path: 'projects', lazy: list },
  { path: 'projects/new', lazy: form },
  { path: 'projects/:id/edit', lazy: form },
  {
    path: 'projects/:id',
    lazy: async () => ({ Component: (await import('./ProjectDetailPage')).ProjectDetailPage }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./tabs/OverviewTab')).OverviewTab }) },
      {
        path: 'enrolments',
        lazy: async () => ({ Component: (await import('./tabs/EnrolmentsTab')).EnrolmentsTab }),
      },
      {
        path: 'services',
        lazy: async () => ({ Component: (await import('./tabs/ServicesTab')).ServicesTab }),
      },
      { path: 'plans', lazy: async () => ({ Component: (await import('./tabs/PlansTab')).PlansTab }) },
      {
        path: 'disbursements',
        lazy: async () => ({ Component: (await import('./tabs/DisbursementsTab')).DisbursementsTab }),
      },
      {
        path: 'activities',
        lazy: async () => ({ Component: (await import('./tabs/ActivitiesTab')).ActivitiesTab }),
      },
      {
        path: 'documents',
        lazy: async () => ({ Component: (await import('./tabs/DocumentsTab')).DocumentsTab }),
      },
      {
        path: 'history',
        lazy: async () => ({ Component: (await import('./tabs/HistoryTab')).HistoryTab }),
      },
    ],
  },
  {
    path: 'permanency-plans',
    lazy: async () => ({ Component: (await import('./PlansPage')).PlansPage }),
  },
  {
    path: 'programmes',
    lazy: async () => ({ Component: (await import('./ProgrammeListPage')).ProgrammeListPage }),
  },
  { path: 'programmes/new', lazy: programmeForm },
  { path: 'programmes/:id/edit', lazy: programmeForm },
  {
    path: 'programmes/:id',
    lazy: async () => ({ Component: (await import('./ProgrammeDetailPage')).ProgrammeDetailPage }),
  },
];
