import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchPage } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { Panel } from '@/shared/ui/Panel';
import { PhotoGrid } from './PhotoGrid';
import type { Photo, PhotoOwner } from './photo';
import { UploadList } from './UploadList';
import { useUploads } from './useUploads';

const PATH = '/api/v1/photos';
const PICTURES = 'image/jpeg,image/png';
const STEP = 24;

/** The gallery of an activity, a series or a campaign, and where new photos are brought. */
export function PhotoPanel({ owner, mayAdd }: { owner: PhotoOwner; mayAdd: boolean }) {
  const { t } = useTranslation('photo');
  const { can } = useMe();
  const [limit, setLimit] = useState(STEP);
  const { uploads, add, drop, retry } = useUploads(owner);
  const query: Record<string, string> = { ...owner, limit: String(Math.min(limit, 200)) };
  const { data } = useQuery({
    queryKey: ['get', PATH, query],
    queryFn: ({ signal }) => fetchPage<Photo>(PATH, query, signal),
    placeholderData: (before) => before,
  });
  const adds = mayAdd && can('activity:write');
  if (!data || (data.items.length === 0 && !adds)) return null;
  return (
    <Panel title={t('title')} actions={adds && <AddButtons onFiles={add} />}>
      <Stack gap="md">
        <UploadList uploads={uploads} onRetry={retry} onDrop={drop} />
        {data.items.length === 0 ? (
          <Text c="dimmed">{t('none')}</Text>
        ) : (
          <PhotoGrid photos={data.items} withOwner={'campaign' in owner} />
        )}
        {data.page.hasMore && limit < 200 && (
          <Button variant="subtle" onClick={() => setLimit(limit + 2 * STEP)}>
            {t('more')}
          </Button>
        )}
        {adds && (
          <Text size="xs" c="dimmed" className="no-print">
            {t('addHint')}
          </Text>
        )}
      </Stack>
    </Panel>
  );
}

/** Several files at once; where there is no mouse also the camera itself. */
function AddButtons({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation('photo');
  const touch = useMediaQuery('(pointer: coarse)', false, { getInitialValueInEffect: false });
  return (
    <Group gap="xs" className="no-print">
      {touch && (
        <FileButton accept="image/*" capture="environment" onChange={(file) => file && onFiles([file])}>
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="subtle"
              leftSection={<IconCamera size={16} aria-hidden />}
            >
              {t('camera')}
            </Button>
          )}
        </FileButton>
      )}
      <FileButton accept={PICTURES} multiple onChange={onFiles}>
        {(props) => (
          <Button
            {...props}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPhotoPlus size={16} aria-hidden />}
          >
            {t('add')}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
