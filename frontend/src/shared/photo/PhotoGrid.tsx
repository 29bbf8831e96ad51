import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import classes from './Photo.module.css';
import { PhotoDialog } from './PhotoDialog';
import { type Photo, photoTone, pictureOf } from './photo';

/** Photos beside each other, each with its caption and how far it is from the public; one opens in a dialogue. */
export function PhotoGrid({ photos, withOwner = false }: { photos: readonly Photo[]; withOwner?: boolean }) {
  const { t } = useTranslation('photo');
  const [opened, setOpened] = useState<string>();
  const open = photos.find((one) => one.id === opened);
  return (
    <>
      <ul className={classes.grid}>
        {photos.map((photo) => (
          <li key={photo.id}>
            <button
              type="button"
              className={classes.card}
              aria-label={t('open', { caption: photo.caption ?? t('uncaptioned') })}
              onClick={() => setOpened(photo.id)}
            >
              <span className={classes.frame}>
                <img src={pictureOf(photo, 'thumbnail')} alt={photo.altText ?? ''} loading="lazy" />
              </span>
              <Text
                size="sm"
                className={classes.caption ?? ''}
                {...(photo.caption ? {} : { c: 'dimmed' })}
                lineClamp={3}
              >
                {photo.caption ?? t('uncaptioned')}
              </Text>
              {withOwner && (
                <Text size="xs" c="dimmed" lineClamp={2}>
                  {photo.about}
                </Text>
              )}
              <StatusBadge tone={photoTone[photo.state]} label={t(`state.${photo.state}`)} />
            </button>
          </li>
        ))}
      </ul>
      {open && <PhotoDialog photo={open} onClose={() => setOpened(undefined)} />}
    </>
  );
}
