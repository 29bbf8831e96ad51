import { Skeleton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '@/api/command';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { idsOf, PeopleField } from '@/shared/form/PeopleField';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { WebConsentOf } from './components/WebConsent';
import { type Article, articleQuery, useArticle } from './queries';
import { CATEGORIES } from './words';

type Request = components['schemas']['ArticleRequest'];
type Named = components['schemas']['NamedPerson'];
type Editor = Parameters<Extract<ActField, { kind: 'custom' }>['editor']>[0];
/** Key words are typed in one line, parted by commas; the children stand in theirs as ids. */
type Typed = Omit<Request, 'tags' | 'personIds'> & { tags?: string; people?: string };

const values = (article: Article) => ({
  category: article.category,
  title: article.title,
  summary: article.summary ?? '',
  body: article.body,
  author: article.author ?? '',
  source: article.source ?? '',
  videoUrl: article.videoUrl ?? '',
  tags: article.tags.join(', '),
});

/** A new article; nobody outside sees it before somebody else has approved it. */
export function ArticleCreatePage() {
  const { t } = useTranslation('publication');
  const { can } = useMe();
  if (!can('publication:write')) return <ForbiddenState />;
  return (
    <>
      <PageHeader title={t('create')} parent={{ label: t('articles'), to: '/publication/articles' }} />
      <ArticleForm />
    </>
  );
}

/** A draft to be written on. */
export function ArticleEditPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('publication');
  const { can } = useMe();
  const query = useArticle(id);
  const readsChildren = can('beneficiary:read');
  const named = api.useQuery(
    'get',
    '/api/v1/articles/{id}/people',
    { params: { path: { id } } },
    { enabled: readsChildren },
  );
  if (!can('publication:write')) return <ForbiddenState />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || (readsChildren && !named.data)) return <Skeleton height={480} radius="md" />;
  return (
    <>
      <PageHeader
        title={t('edit')}
        parent={{ label: query.data.data.title, to: `/publication/articles/${id}` }}
      />
      <ArticleForm
        article={query.data.data}
        etag={query.data.etag}
        declared={named.data?.filter((person) => person.declared)}
      />
    </>
  );
}

function ArticleForm({
  article,
  etag,
  declared = [],
}: {
  article?: Article;
  etag?: string | undefined;
  declared?: readonly Named[] | undefined;
}) {
  const { t } = useTranslation('publication');
  const { me, can } = useMe();
  const readsChildren = can('beneficiary:read');
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  const people = declared.map((person) => person.id).join(',');
  const home = article ? `/publication/articles/${article.id}` : '/publication/articles';
  return (
    <Panel>
      <ActForm<Typed>
        draftKey={`article/${article?.id ?? 'new'}`}
        fields={[
          { kind: 'text', name: 'title', label: t('title'), required: true, max: 300 },
          {
            kind: 'choice',
            name: 'category',
            label: t('categoryIs'),
            required: true,
            choices: CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) })),
          },
          { kind: 'long', name: 'summary', label: t('summary'), description: t('summaryHint'), max: 500 },
          {
            kind: 'long',
            name: 'body',
            label: t('body'),
            description: t('bodyHint'),
            required: true,
            max: 20_000,
          },
          ...(readsChildren
            ? [
                {
                  kind: 'custom' as const,
                  name: 'people' as const,
                  label: t('declare'),
                  editor: (field: Editor) => (
                    <PeopleField
                      {...field}
                      label={t('declare')}
                      description={t('declareHint')}
                      addLabel={t('declareAdd')}
                      province={article?.provinceCode ?? me?.scope.provinceCode}
                      known={declared.map(({ id, code, fullName }) => ({ id, label: fullName ?? code }))}
                      about={(id) => can('consent:read') && <WebConsentOf personId={id} />}
                    />
                  ),
                },
              ]
            : []),
          { kind: 'text', name: 'author', label: t('author'), max: 200 },
          { kind: 'text', name: 'source', label: t('source'), description: t('sourceHint'), max: 300 },
          { kind: 'text', name: 'videoUrl', label: t('videoUrl'), description: t('urlHint'), max: 1000 },
          { kind: 'text', name: 'tags', label: t('tags'), description: t('tagsHint'), max: 600 },
        ]}
        initial={article ? { ...values(article), people } : {}}
        {...(article
          ? {
              etag,
              reload: async () => {
                const now = await queries.fetchQuery({ ...articleQuery(article.id), staleTime: 0 });
                return { values: { ...values(now.data), people }, etag: now.etag };
              },
            }
          : {})}
        saveLabel={t('saveDraft')}
        save={({ tags, people: chosen, ...rest }, headers) => {
          const words = tags
            ?.split(',')
            .map((word) => word.trim())
            .filter(Boolean);
          const body: Request = {
            ...rest,
            tags: words ?? [],
            ...(readsChildren ? { personIds: idsOf(chosen) } : {}),
            ...(article?.campaignId ? { campaignId: article.campaignId } : {}),
          };
          return article
            ? put('/api/v1/articles/{id}', { id: article.id }, body, headers)
            : post('/api/v1/articles', {}, body, headers);
        }}
        onClose={(saved) => {
          const made = saved as Article | undefined;
          navigate(withFrame(made ? `/publication/articles/${made.id}` : home, frame));
        }}
      />
    </Panel>
  );
}
