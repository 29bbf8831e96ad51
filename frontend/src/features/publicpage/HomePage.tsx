import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Announcements } from './components/Announcements';
import { Figures } from './components/Figures';
import { Hotline } from './components/Hotline';
import { LatestGalleries } from './components/LatestGalleries';
import { LatestNews } from './components/LatestNews';
import { Links } from './components/Links';

/** The first page everybody sees: whom to call, what is announced, where to read on. */
export function HomePage() {
  const { t } = useTranslation('publicpage');
  const province = usePublicProvince();
  const { data } = api.useQuery('get', '/api/v1/public/provinces');
  const name = data?.find((one) => one.code === province)?.name;
  return (
    <>
      <PageHeader title={name ? t('titleOf', { name }) : t('title')} subtitle={t('intro')} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Hotline province={province} />
            <LatestNews province={province} />
            <LatestGalleries province={province} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <Announcements province={province} />
            <Figures province={province} />
            <Links province={province} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}
