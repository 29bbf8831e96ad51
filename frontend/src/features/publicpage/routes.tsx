import type { RouteObject } from 'react-router';

/** What everybody may read, below /public and outside of the signed-in frame. */
export const publicPageRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./HomePage')).HomePage }) },
  { path: 'centres', lazy: async () => ({ Component: (await import('./CentreListPage')).CentreListPage }) },
  {
    path: 'centres/:id',
    lazy: async () => ({ Component: (await import('./CentrePage')).CentrePage }),
  },
  {
    path: 'galleries',
    lazy: async () => ({ Component: (await import('./gallery/GalleryListPage')).GalleryListPage }),
  },
  {
    path: 'galleries/:id',
    lazy: async () => ({ Component: (await import('./gallery/GalleryPage')).GalleryPage }),
  },
  {
    path: 'organisation',
    lazy: async () => ({ Component: (await import('./OrganisationPage')).OrganisationPage }),
  },
];

/** Where a department keeps what everybody reads. */
export const publicationDeskRoutes: RouteObject[] = [
  {
    path: 'publication/hotline',
    lazy: async () => ({ Component: (await import('./desk/HotlineDeskPage')).HotlineDeskPage }),
  },
  {
    path: 'publication/links',
    lazy: async () => ({ Component: (await import('./desk/LinkDeskPage')).LinkDeskPage }),
  },
  {
    path: 'publication/announcements',
    lazy: async () => ({ Component: (await import('./desk/AnnouncementDeskPage')).AnnouncementDeskPage }),
  },
  {
    path: 'publication/offices',
    lazy: async () => ({ Component: (await import('./desk/OfficeDeskPage')).OfficeDeskPage }),
  },
  {
    path: 'publication/centres',
    lazy: async () => ({ Component: (await import('./desk/CentreDeskPage')).CentreDeskPage }),
  },
  {
    path: 'publication/centres/:id',
    lazy: async () => ({ Component: (await import('./desk/CentreProfilePage')).CentreProfilePage }),
  },
];
