import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ProblemError } from '@/api/problem';
import { api } from '@/api/query';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import type { PublicGallery } from '../queries';
import { Credit } from './Credit';
import classes from './Gallery.module.css';
import { LargerView } from './LargerView';
import { Thumbnail } from './Thumbnail';

/** One gallery; the photo that is looked at closely stands in the address, so that it can be shared. */
export function GalleryPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('publicpage');
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public/galleries/{galleryId}', {
    params: { path: { galleryId: id } },
  });
  if (error instanceof ProblemError && error.status === 404)
    return (
      <EmptyState
        title={t('galleryGone')}
        action={<ButtonLink to="/public/galleries">{t('allGalleries')}</ButtonLink>}
      >
        {t('galleryGoneWhy')}
      </EmptyState>
    );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={480} radius="md" />;
  return <GalleryView gallery={data} />;
}

function GalleryView({ gallery }: { gallery: PublicGallery }) {
  const { t } = useTranslation('publicpage');
  const [params, setParams] = useSearchParams();
  const { photos } = gallery;
  const at = photos.findIndex((photo) => photo.id === params.get('photo'));
  const show = (id: string | undefined) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (id) next.set('photo', id);
        else next.delete('photo');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <PageHeader
        title={gallery.name}
        parent={{ label: t('galleries'), to: '/public/galleries' }}
        subtitle={`${formatDate(gallery.heldOn)} · ${t('photoCount', { count: photos.length })}`}
      />
      <ul className={classes.photos}>
        {photos.map((photo) => (
          <li key={photo.id}>
            <figure className={classes.figure}>
              <AppLink to={`?photo=${photo.id}`} className={classes.cover ?? ''} preventScrollReset>
                <Thumbnail photo={photo} />
                <VisuallyHidden>{t('larger')}</VisuallyHidden>
              </AppLink>
              <figcaption>
                {photo.caption}
                <Credit photo={photo} />
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      {at >= 0 && <LargerView photos={photos} at={at} onShow={show} />}
    </>
  );
}
