import type { RouteObject } from 'react-router';

const create = async () => ({ Component: (await import('./ActivityFormPage')).ActivityCreatePage });
const createCampaign = async () => ({
  Component: (await import('./campaign/CampaignFormPage')).CampaignCreatePage,
});

/** Activities with their calendar, the campaigns they belong to, what was decided and what was wished for. */
export const activityRoutes: RouteObject[] = [
  {
    path: 'activities',
    lazy: async () => ({ Component: (await import('./ActivityListPage')).ActivityListPage }),
  },
  {
    path: 'activities/calendar',
    lazy: async () => ({ Component: (await import('./CalendarPage')).CalendarPage }),
  },
  { path: 'activities/new', lazy: create },
  {
    path: 'activities/:id',
    lazy: async () => ({ Component: (await import('./ActivityDetailPage')).ActivityDetailPage }),
  },
  {
    path: 'activities/:id/edit',
    lazy: async () => ({ Component: (await import('./ActivityFormPage')).ActivityEditPage }),
  },
  {
    path: 'activities/:id/sheet',
    lazy: async () => ({ Component: (await import('./SheetPage')).SheetPage }),
  },
  {
    path: 'campaigns',
    lazy: async () => ({ Component: (await import('./campaign/CampaignListPage')).CampaignListPage }),
  },
  { path: 'campaigns/new', lazy: createCampaign },
  {
    path: 'campaigns/:id',
    lazy: async () => ({ Component: (await import('./campaign/CampaignDetailPage')).CampaignDetailPage }),
  },
  {
    path: 'campaigns/:id/edit',
    lazy: async () => ({ Component: (await import('./campaign/CampaignFormPage')).CampaignEditPage }),
  },
  {
    path: 'conclusions',
    lazy: async () => ({ Component: (await import('./ConclusionListPage')).ConclusionListPage }),
  },
  {
    path: 'photos',
    lazy: async () => ({ Component: (await import('./PhotoListPage')).PhotoListPage }),
  },
  {
    path: 'wishes',
    lazy: async () => ({ Component: (await import('./WishListPage')).WishListPage }),
  },
];
