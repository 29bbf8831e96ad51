import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { put, versionOf } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { dayAfter, today } from '@/shared/format/date';
import type { Official } from '../queries';
import { sentOf, useDays, writtenOf } from './Corrections';

type Request = components['schemas']['PositionRequest'];
type Post = Official['positions'][number];
interface Props {
  official: Official;
  onClose: () => void;
}

function useFields(at?: Post['organisation']): ActField<'organisationId' | 'title' | 'role'>[] {
  const { t } = useTranslation('organisation');
  const role = useCodes('POSITION_ROLE');
  return [
    {
      kind: 'organisation',
      name: 'organisationId',
      label: t('official.organisation'),
      required: true,
      initial: at && { id: at.id, label: at.name },
    },
    { kind: 'text', name: 'title', label: t('official.post'), required: true },
    { kind: 'choice', name: 'role', label: t('role'), choices: role.choices },
  ];
}

/** A post that begins. */
export function PostForm({ official, onClose }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <ActForm<Request>
      draftKey={`official/${official.id}/post`}
      fields={[
        ...useFields(),
        { kind: 'day', name: 'validFrom', label: t('fromDay') },
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
      ]}
      saveLabel={t('official.addPost')}
      save={(body, headers) =>
        client.POST('/api/v1/officials/{id}/positions', {
          params: { path: { id: official.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

const PATH = '/api/v1/officials/{id}/positions/{positionId}' as const;

/** A post as the server takes it. */
function requestOf({ id: _, organisation, ...rest }: Post): Request {
  return { ...rest, organisationId: organisation.id };
}

/** A post that was written wrongly. */
export function CorrectPostForm({ official, post, onClose }: Props & { post: Post }) {
  const { t } = useTranslation('organisation');
  const { position, ...rest } = requestOf(post);
  return (
    <ActForm<ReturnType<typeof writtenOf<Request>>>
      draftKey={`official/${official.id}/post/${post.id}`}
      fields={[
        ...useFields(post.organisation),
        ...useDays(),
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
      ]}
      initial={writtenOf(rest)}
      etag={versionOf(official)}
      saveLabel={t('saveChanges')}
      save={(body, headers) =>
        put(
          PATH,
          { id: official.id, positionId: post.id },
          { ...sentOf<Request>(body), ...(position ? { position } : {}) },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

/** Somebody leaves a post; papers of its time keep the title. */
export function EndPostForm({ official, post, onClose }: Props & { post: Post }) {
  const { t } = useTranslation('organisation');
  return (
    <ActForm<{ lastDay: string }>
      draftKey={`official/${official.id}/post/${post.id}/end`}
      fields={[{ kind: 'day', name: 'lastDay', label: t('official.lastDay'), required: true }]}
      initial={{ lastDay: today() }}
      etag={versionOf(official)}
      saveLabel={t('official.endPost')}
      save={({ lastDay }, headers) =>
        put(
          PATH,
          { id: official.id, positionId: post.id },
          { ...requestOf(post), validTo: dayAfter(lastDay) },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
