import { Grid, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { AppLink } from '@/shared/ui/AppLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import { inProvince } from './queries';

/** The centres of a province, each with the first line of what it is for. */
export function CentreListPage() {
  const { t } = useTranslation('publicpage');
  const province = usePublicProvince();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public/centres', inProvince(province), {
    enabled: Boolean(province),
  });
  return (
    <>
      <PageHeader title={t('centres')} subtitle={t('centresIntro')} />
      {!province && <EmptyState title={t('chooseProvince')} />}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {province && !data && !error && <Skeleton height={200} />}
      {data?.length === 0 && <EmptyState title={t('noCentres')} />}
      <Grid gap="md">
        {data?.map((centre) => (
          <Grid.Col key={centre.id} span={{ base: 12, md: 6 }}>
            <Panel>
              <AppLink to={`/public/centres/${centre.id}`} fw={600}>
                {centre.name}
              </AppLink>
              {centre.parentName && (
                <Text size="sm" c="dimmed">
                  {centre.parentName}
                </Text>
              )}
              {centre.functions && <Text mt="xs">{centre.functions.split('\n')[0]}</Text>}
            </Panel>
          </Grid.Col>
        ))}
      </Grid>
    </>
  );
}
