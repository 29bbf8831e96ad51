import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import type { Photo } from './photo';

/** The approval; only where a name beside the photo is a registered child's too is it asked who is meant. */
export function PublishAct({ photo, onClose }: { photo: Photo; onClose: () => void }) {
  const { t } = useTranslation('photo');
  const [named, setNamed] = useState(false);
  return (
    <ActForm<components['schemas']['PublishPhotoRequest']>
      draftKey={`photo/${photo.id}/publication`}
      before={<Text>{t('publishMeans')}</Text>}
      fields={[
        {
          kind: 'text',
          name: 'namesMean',
          label: t('f.namesMean'),
          description: t('f.namesMeanHint'),
          required: true,
          max: 300,
          when: () => named,
        },
      ]}
      saveLabel={t('publish')}
      doneLabel={t('published')}
      save={(body, headers) =>
        post('/api/v1/photos/{id}/publication', { id: photo.id }, body, headers).catch((fault: unknown) => {
          if (fault instanceof ProblemError && fault.errors.some((one) => one.pointer === '/namesMean'))
            setNamed(true);
          throw fault;
        })
      }
      onClose={onClose}
    />
  );
}
