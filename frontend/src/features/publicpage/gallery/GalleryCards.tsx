import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import type { PublicGallery } from '../queries';
import classes from './Gallery.module.css';
import { Thumbnail } from './Thumbnail';

/** Galleries beside each other: the first photo of each, what it was and when. */
export function GalleryCards({ galleries }: { galleries: readonly PublicGallery[] }) {
  const { t } = useTranslation('publicpage');
  return (
    <ul className={classes.cards}>
      {galleries.map((gallery) => {
        const first = gallery.photos[0];
        return (
          <li key={gallery.id}>
            <AppLink to={`/public/galleries/${gallery.id}`} className={classes.card ?? ''} underline="never">
              <span className={classes.cover}>{first && <Thumbnail photo={first} />}</span>
              <span className={classes.name}>{gallery.name}</span>
            </AppLink>
            <Text size="sm" c="dimmed">
              {formatDate(gallery.heldOn)} · {t('photoCount', { count: gallery.photos.length })}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
