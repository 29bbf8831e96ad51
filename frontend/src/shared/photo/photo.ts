import type { components } from '@/api/schema.gen';
import type { StatusTone } from '@/shared/ui/StatusBadge';

export type Photo = components['schemas']['PhotoDetail'];
/** What a gallery is of. */
export type PhotoOwner = { activity: string } | { campaign: string };

export const photoTone: Record<Photo['state'], StatusTone> = {
  INCOMPLETE: 'neutral',
  CONSENT_MISSING: 'waiting',
  READY: 'waiting',
  PUBLISHED: 'done',
};

/** Where the picture is: small for galleries, whole for a closer look. */
export function pictureOf(photo: Photo, size: 'thumbnail' | 'content'): string {
  return `/api/v1/photos/${photo.id}/${size}`;
}
