import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { useMe } from '@/shared/auth/useMe';
import { ActForm } from '@/shared/form/ActForm';
import { ActModal } from '@/shared/form/ActModal';
import { formatDate } from '@/shared/format/date';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { DescribeAct } from './DescribeAct';
import { PeopleShown } from './PeopleShown';
import classes from './Photo.module.css';
import { PublishAct } from './PublishAct';
import { type Photo, photoTone, pictureOf } from './photo';

type Act = 'look' | 'describe' | 'publish' | 'takeDown';

/** One photo: looked at, described, approved, taken down. */
export function PhotoDialog({ photo, onClose }: { photo: Photo; onClose: () => void }) {
  const { t } = useTranslation('photo');
  const [act, setAct] = useState<Act>('look');
  const back = () => setAct('look');
  const title = act === 'look' ? (photo.caption ?? t('uncaptioned')) : t(act);
  return (
    <ActModal title={title} onClose={onClose}>
      <Stack gap="md" pb={act === 'look' ? 'md' : 0}>
        <img
          src={pictureOf(photo, act === 'look' ? 'content' : 'thumbnail')}
          width={photo.width}
          height={photo.height}
          alt={photo.altText ?? ''}
          className={classes.whole}
          style={{ height: 'auto', width: act === 'look' ? undefined : 220 }}
        />
        {act === 'look' && <Look photo={photo} onAct={setAct} />}
        {act === 'describe' && <DescribeAct photo={photo} onClose={back} />}
        {act === 'publish' && <PublishAct photo={photo} onClose={back} />}
        {act === 'takeDown' && (
          <ActForm<{ reason: string }>
            draftKey={`photo/${photo.id}/withdrawal`}
            fields={[{ kind: 'long', name: 'reason', label: t('f.reason'), max: 500, required: true }]}
            saveLabel={t('takeDown')}
            doneLabel={t('isTakenDown')}
            save={(body, headers) => post('/api/v1/photos/{id}/withdrawal', { id: photo.id }, body, headers)}
            onClose={back}
          />
        )}
      </Stack>
    </ActModal>
  );
}

function Look({ photo, onAct }: { photo: Photo; onAct: (act: Act) => void }) {
  const { t } = useTranslation('photo');
  const { can } = useMe();
  const reason = photo.takenDownReason;
  const lines = [
    photo.credit,
    photo.takenAt && t('takenOn', { date: formatDate(photo.takenAt) }),
    photo.createdByName && t('uploadedBy', { name: photo.createdByName, date: formatDate(photo.createdAt) }),
    photo.state === 'PUBLISHED' &&
      photo.publishedByName &&
      t('publishedBy', { name: photo.publishedByName, date: formatDate(photo.publishedAt ?? '') }),
    photo.takenDownAt &&
      photo.state !== 'PUBLISHED' &&
      t('takenDown', {
        date: formatDate(photo.takenDownAt),
        reason:
          reason === 'CONSENT_WITHDRAWN' || reason === 'CONSENT_EXPIRED'
            ? t(`reasonWord.${reason}`)
            : (reason ?? ''),
      }),
    photo.invented && t('invented'),
  ].filter(Boolean);
  return (
    <>
      <Group gap="sm">
        <StatusBadge tone={photoTone[photo.state]} label={t(`state.${photo.state}`)} />
        {photo.state === 'READY' && !can('photo:approve') && (
          <Text size="sm" c="dimmed">
            {t('waitsForLeader')}
          </Text>
        )}
        <Anchor href={pictureOf(photo, 'content')} target="_blank" rel="noopener" size="sm">
          {t('whole')}
        </Anchor>
      </Group>
      {photo.altText && <Text size="sm">{photo.altText}</Text>}
      <Text size="sm" c="dimmed">
        {lines.join(' · ')}
      </Text>
      {can('consent:read') && <PeopleShown photo={photo} />}
      <Group justify="flex-end" className="no-print">
        {can('photo:withdraw') && photo.state === 'PUBLISHED' && (
          <Button variant="default" onClick={() => onAct('takeDown')}>
            {t('takeDown')}
          </Button>
        )}
        {can('activity:write') && photo.state !== 'PUBLISHED' && (
          <Button variant="default" onClick={() => onAct('describe')}>
            {t('describe')}
          </Button>
        )}
        {can('photo:approve') && photo.state !== 'PUBLISHED' && (
          <Button disabled={photo.state !== 'READY'} onClick={() => onAct('publish')}>
            {t('publish')}
          </Button>
        )}
      </Group>
    </>
  );
}
