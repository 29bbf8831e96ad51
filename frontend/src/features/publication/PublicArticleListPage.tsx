import { Button, Select, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import { ArticleCards } from './components/ArticleCards';
import type { ArticleCategory } from './queries';
import { CATEGORIES } from './words';

/** Published articles, the latest first, of one category if one wishes. */
export function PublicArticleListPage() {
  const { t } = useTranslation('publication');
  const province = usePublicProvince();
  const [params, setParams] = useSearchParams();
  const category = CATEGORIES.find((one) => one === params.get('category'));
  const until = params.get('until') ?? undefined;
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public/articles', {
    params: {
      query: {
        ...(province ? { province } : {}),
        ...(category ? { category } : {}),
        ...(until ? { publishedTo: until } : {}),
      },
    },
  });
  const choose = (name: string, value: string | null) => {
    if (value) params.set(name, value);
    else params.delete(name);
    if (name === 'category') params.delete('until');
    setParams(params);
  };
  const last = data?.at(-1);
  return (
    <>
      <PageHeader title={t('news')} subtitle={t('newsIntro')} />
      <Select
        label={t('categoryIs')}
        placeholder={t('allCategories')}
        clearable
        maw={320}
        mb="md"
        className="no-print"
        data={CATEGORIES.map((value: ArticleCategory) => ({ value, label: t(`category.${value}`) }))}
        value={category ?? null}
        onChange={(value) => choose('category', value)}
      />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Skeleton height={300} radius="md" />}
      {data?.length === 0 && <EmptyState title={t('noNews')} />}
      {data && data.length > 0 && (
        <Panel>
          <ArticleCards articles={data} />
        </Panel>
      )}
      {last && data && data.length >= 20 && last.publishedOn !== until && (
        <Button variant="default" mt="md" onClick={() => choose('until', last.publishedOn)}>
          {t('older')}
        </Button>
      )}
    </>
  );
}
