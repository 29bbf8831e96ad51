import type { Icon } from '@tabler/icons-react';
import {
  IconBuildingCommunity,
  IconCalendarHeart,
  IconFileText,
  IconFolder,
  IconHome2,
  IconMapPin,
  IconSitemap,
  IconSpeakerphone,
  IconUser,
} from '@tabler/icons-react';
import type shell from '@/locales/vi/shell.json';

type KnownKind = keyof (typeof shell)['search']['kind'];

const kinds: Record<KnownKind, { icon: Icon; to: (id: string) => string }> = {
  BENEFICIARY: { icon: IconUser, to: (id) => `/beneficiaries/${id}` },
  HOUSEHOLD: { icon: IconHome2, to: (id) => `/households/${id}` },
  PROJECT: { icon: IconSitemap, to: (id) => `/projects/${id}` },
  ORGANISATION: { icon: IconBuildingCommunity, to: (id) => `/organisations/${id}` },
  ACTIVITY: { icon: IconCalendarHeart, to: (id) => `/activities/${id}` },
  CAMPAIGN: { icon: IconSpeakerphone, to: (id) => `/campaigns/${id}` },
  DOCUMENT: { icon: IconFileText, to: (id) => `/documents/${id}` },
  ADMIN_UNIT: { icon: IconMapPin, to: (id) => `/admin-units/${id}` },
  OTHER: { icon: IconFolder, to: () => '/' },
};

/** How a kind of search result looks and where it leads; a kind of a newer server is shown under "other". */
export function kindOf(kind: string) {
  const key = (kind in kinds ? kind : 'OTHER') as KnownKind;
  return { key, ...kinds[key] };
}
