import { useQuery } from '@tanstack/react-query';
import { versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];
export type Article = Schemas['ArticleDetail'];
export type ArticleCategory = Article['category'];
export type ArticleStatus = Article['status'];
export type PublicArticleSummary = Schemas['PublicArticleSummary'];

export function articleQuery(id: string) {
  return versionedQuery('/api/v1/articles/{id}', { params: { path: { id } } });
}

export function useArticle(id: string) {
  return useQuery({ ...articleQuery(id), enabled: Boolean(id) });
}
