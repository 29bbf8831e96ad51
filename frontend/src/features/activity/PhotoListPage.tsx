import { Button, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPhoto } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { fetchPage } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { ExportMenu } from '@/shared/list/ExportMenu';
import { PhotoGrid } from '@/shared/photo/PhotoGrid';
import type { Photo } from '@/shared/photo/photo';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import { ActivityTabs } from './components/ActivityTabs';

const PATH = '/api/v1/photos';
const STATES = ['READY', 'CONSENT_MISSING', 'INCOMPLETE', 'PUBLISHED'] as const;

/** All photos by how far they are from the public; what waits for approval comes first. */
export function PhotoListPage() {
  const { t } = useTranslation(['photo', 'activity']);
  const { can } = useMe();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [params, setParams] = useSearchParams();
  const state = STATES.find((one) => one === params.get('state')) ?? 'READY';
  const query = { state, sort: '-createdAt', limit: '48' };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['get', PATH, query, 'pages'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      fetchPage<Photo>(PATH, pageParam ? { ...query, cursor: pageParam } : query, signal),
    getNextPageParam: (last) => (last.page.hasMore ? last.page.nextCursor : undefined),
  });
  const photos = data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeader
        title={t('photo:queueTitle')}
        subtitle={t('photo:queueSubtitle')}
        actions={
          can('export:read') && (
            <ExportMenu
              href={(format) => `${PATH}/export?format=${format}&state=${state}`}
              what={t('photo:export')}
            />
          )
        }
      />
      <ActivityTabs />
      <Panel>
        <Stack gap="md">
          <SegmentedControl
            aria-label={t('photo:queueTitle')}
            orientation={narrow ? 'vertical' : 'horizontal'}
            fullWidth={narrow}
            style={{ alignSelf: narrow ? 'stretch' : 'flex-start' }}
            value={state}
            onChange={(next) =>
              setParams((now) => {
                now.set('state', next);
                return now;
              })
            }
            data={STATES.map((value) => ({ value, label: t(`photo:state.${value}`) }))}
          />
          {error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : !photos ? (
            <Skeleton height={240} radius="md" />
          ) : photos.length === 0 ? (
            <EmptyState icon={IconPhoto} title={t('photo:noneInState')}>
              {t(`photo:empty.${state}`)}
            </EmptyState>
          ) : (
            <PhotoGrid photos={photos} withOwner />
          )}
          {hasNextPage && (
            <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('photo:more')}
            </Button>
          )}
        </Stack>
      </Panel>
    </>
  );
}
