import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import { inProvince } from '../queries';
import classes from './Gallery.module.css';
import { GalleryCards } from './GalleryCards';

/** Activities with photos that everybody in them agreed to show, the latest first. */
export function GalleryListPage() {
  const { t } = useTranslation('publicpage');
  const province = usePublicProvince();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public/galleries', inProvince(province));
  return (
    <>
      <PageHeader title={t('galleries')} subtitle={t('galleriesIntro')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && (
        <div className={classes.cards}>
          {['a', 'b', 'c'].map((key) => (
            <Skeleton key={key} className={classes.cover ?? ''} />
          ))}
        </div>
      )}
      {data?.length === 0 && <EmptyState title={t('noGalleries')}>{t('noGalleriesWhy')}</EmptyState>}
      {data && data.length > 0 && <GalleryCards galleries={data} />}
    </>
  );
}
