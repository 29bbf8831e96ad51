import type { RouteObject } from 'react-router';

/** Articles for everybody, below /public. */
export const publicArticleRoutes: RouteObject[] = [
  {
    path: 'articles',
    lazy: async () => ({ Component: (await import('./PublicArticleListPage')).PublicArticleListPage }),
  },
  {
    path: 'articles/:id',
    lazy: async () => ({ Component: (await import('./PublicArticlePage')).PublicArticlePage }),
  },
];

/** Articles for those who write and approve them. */
export const articleRoutes: RouteObject[] = [
  {
    path: 'publication/articles',
    lazy: async () => ({ Component: (await import('./ArticleListPage')).ArticleListPage }),
  },
  {
    path: 'publication/articles/new',
    lazy: async () => ({ Component: (await import('./ArticleFormPage')).ArticleCreatePage }),
  },
  {
    path: 'publication/articles/:id',
    lazy: async () => ({ Component: (await import('./ArticleDetailPage')).ArticleDetailPage }),
  },
  {
    path: 'publication/articles/:id/edit',
    lazy: async () => ({ Component: (await import('./ArticleFormPage')).ArticleEditPage }),
  },
];
