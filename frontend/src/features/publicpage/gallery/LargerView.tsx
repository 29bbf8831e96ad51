import { Button, Group, Modal, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type PublicPhoto, publicPicture } from '../queries';
import { Credit } from './Credit';
import classes from './Gallery.module.css';

interface Props {
  photos: readonly PublicPhoto[];
  /** Which of them is looked at. */
  at: number;
  /** Shows another one; undefined ends the looking. */
  onShow: (id: string | undefined) => void;
}

/** One photo as large as the window allows; the arrow keys turn to the next, Escape goes back. */
export function LargerView({ photos, at, onShow }: Props) {
  const { t } = useTranslation(['publicpage', 'common']);
  const turn = (by: number) => onShow(photos.at((at + by) % photos.length)?.id);
  useHotkeys([
    ['ArrowRight', () => turn(1)],
    ['ArrowLeft', () => turn(-1)],
  ]);
  const photo = photos[at];
  if (!photo) return null;
  return (
    <Modal
      opened
      fullScreen
      onClose={() => onShow(undefined)}
      title={t('photoAt', { at: at + 1, of: photos.length })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      classNames={{ body: classes.looking ?? '' }}
    >
      <figure className={classes.whole} aria-live="polite">
        <span
          className={classes.room}
          // The room a photo will take is known before it is there, so that nothing jumps.
          style={{ aspectRatio: `${photo.width} / ${photo.height}` }}
        >
          <img
            key={photo.id}
            src={publicPicture(photo, 'content')}
            alt={photo.altText}
            width={photo.width}
            height={photo.height}
          />
        </span>
        <figcaption>
          <Text>{photo.caption}</Text>
          <Credit photo={photo} />
        </figcaption>
      </figure>
      {photos.length > 1 && (
        <Group justify="center" gap="sm">
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={18} aria-hidden />}
            onClick={() => turn(-1)}
          >
            {t('previousPhoto')}
          </Button>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={18} aria-hidden />}
            onClick={() => turn(1)}
          >
            {t('nextPhoto')}
          </Button>
        </Group>
      )}
    </Modal>
  );
}
