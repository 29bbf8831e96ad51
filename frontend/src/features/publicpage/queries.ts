import { useQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];
export type HotlineEntry = Schemas['HotlineEntry'];
export type LinkEntry = Schemas['LinkEntry'];
export type AnnouncementEntry = Schemas['AnnouncementEntry'];
export type PublicCentre = Schemas['PublicCentre'];
export type PublicGallery = Schemas['PublicGallery'];
export type PublicPhoto = Schemas['PublicPhoto'];
export type TreeNode = Schemas['OrganisationNode'];

/** The parameters of what is read for a province; without one, what is told in the whole country. */
export function inProvince(province: string | undefined) {
  return { params: { query: province ? { province } : {} } };
}

/** The office of a province and what stood below it on a day. */
export function useOfficeTree(code: string | undefined, asOf: string) {
  return useQuery({
    queryKey: ['public-tree', code, asOf],
    enabled: Boolean(code),
    queryFn: async () =>
      (
        await client.GET('/api/v1/public/offices/{code}/organisation-tree', {
          params: { path: { code: code ?? '' }, query: { asOf } },
        })
      ).data,
  });
}

/** Where a published picture is: small for galleries, whole for a closer look. */
export function publicPicture(photo: PublicPhoto, size: 'thumbnail' | 'content'): string {
  return `/api/v1/public/photos/${photo.id}/${size}`;
}
