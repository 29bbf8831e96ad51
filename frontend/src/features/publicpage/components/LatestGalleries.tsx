import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { GalleryCards } from '../gallery/GalleryCards';
import { inProvince } from '../queries';

/** The latest activities with photos; nothing at all where there are none. */
export function LatestGalleries({ province }: { province: string | undefined }) {
  const { t } = useTranslation('publicpage');
  const { data } = api.useQuery('get', '/api/v1/public/galleries', inProvince(province));
  if (!data?.length) return null;
  return (
    <Panel
      title={t('galleries')}
      actions={
        <AppLink to="/public/galleries" size="sm">
          {t('allGalleries')}
        </AppLink>
      }
    >
      <GalleryCards galleries={data.slice(0, 4)} />
    </Panel>
  );
}
