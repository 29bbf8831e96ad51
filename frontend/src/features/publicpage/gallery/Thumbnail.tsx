import { type PublicPhoto, publicPicture } from '../queries';

/** A photo in small, fetched when it comes into view; its size is known before, so that nothing jumps. */
export function Thumbnail({ photo }: { photo: PublicPhoto }) {
  return (
    <img
      src={publicPicture(photo, 'thumbnail')}
      alt={photo.altText}
      width={photo.width}
      height={photo.height}
      loading="lazy"
      decoding="async"
    />
  );
}
