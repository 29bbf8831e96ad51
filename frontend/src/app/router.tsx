import { createBrowserRouter, type RouteObject } from 'react-router';
import { accountRoutes } from '@/features/account/routes';
import { activityRoutes } from '@/features/activity/routes';
import { adminUnitRoutes } from '@/features/adminunit/routes';
import { apiClientRoutes } from '@/features/apiclient/routes';
import { auditRoutes } from '@/features/audit/routes';
import { beneficiaryRoutes } from '@/features/beneficiary/routes';
import { dashboardRoutes } from '@/features/dashboard/routes';
import { disbursementRoutes } from '@/features/disbursement/routes';
import { documentRoutes } from '@/features/document/routes';
import { publicReportRoutes, reportRoutes } from '@/features/feedback/routes';
import { householdRoutes } from '@/features/household/routes';
import { organisationRoutes } from '@/features/organisation/routes';
import { privacyRoutes } from '@/features/privacy/routes';
import { projectRoutes } from '@/features/project/routes';
import { articleRoutes, publicArticleRoutes } from '@/features/publication/routes';
import { publicationDeskRoutes, publicPageRoutes } from '@/features/publicpage/routes';
import { NotFoundState } from '@/shared/ui/States';
import { CrashPage } from './CrashPage';
import { FirstLoad } from './FirstLoad';
import { Home } from './Home';
import { PublicShell } from './public/PublicShell';
import { ProviderReturnPage } from './session/ProviderReturnPage';
import { SessionGate } from './session/SessionGate';
import { SetUpPage } from './session/SetUpPage';
import { Shell } from './shell/Shell';

/** The parts of the product; each is loaded when it is first opened. */
const features: RouteObject[] = [
  ...beneficiaryRoutes,
  ...householdRoutes,
  ...projectRoutes,
  ...disbursementRoutes,
  ...activityRoutes,
  ...documentRoutes,
  ...organisationRoutes,
  ...adminUnitRoutes,
  ...apiClientRoutes,
  ...accountRoutes,
  ...privacyRoutes,
  ...auditRoutes,
  ...articleRoutes,
  ...publicationDeskRoutes,
  ...reportRoutes,
];

const workshop: RouteObject[] =
  import.meta.env.MODE !== 'production'
    ? [
        {
          path: 'catalogue',
          lazy: async () => ({ Component: (await import('@/catalogue/CataloguePage')).CataloguePage }),
        },
      ]
    : [];

export const router = createBrowserRouter([
  { path: 'setup', Component: SetUpPage, errorElement: <CrashPage /> },
  { path: 'sign-in/provider', Component: ProviderReturnPage, errorElement: <CrashPage /> },
  {
    path: 'public',
    Component: PublicShell,
    errorElement: <CrashPage />,
    HydrateFallback: FirstLoad,
    children: [
      {
        errorElement: <CrashPage />,
        children: [...publicPageRoutes, ...publicArticleRoutes, ...publicReportRoutes],
      },
    ],
  },
  {
    element: (
      <SessionGate>
        <Shell />
      </SessionGate>
    ),
    errorElement: <CrashPage />,
    HydrateFallback: FirstLoad,
    children: [
      {
        errorElement: <CrashPage />,
        children: [
          { Component: Home, children: dashboardRoutes },
          ...features,
          ...workshop,
          { path: '*', Component: NotFoundState },
        ],
      },
    ],
  },
]);
