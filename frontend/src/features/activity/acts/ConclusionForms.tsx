import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { post, put, versionOf } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { today } from '@/shared/format/date';
import type { Conclusion } from '../words';

type Schemas = components['schemas'];
type Values = Schemas['ConclusionRequest'];

interface Props {
  activityId: string;
  /** The one to correct; a new one is added without. */
  conclusion?: Conclusion;
  onClose: () => void;
}

/** What was decided, who does it and until when. */
export function ConclusionForm({ activityId, conclusion, onClose }: Props) {
  const { t } = useTranslation('activity');
  const owner = conclusion?.ownerOrganisationId;
  const fields: ActField<keyof Values & string>[] = [
    { kind: 'long', name: 'description', label: t('conclusion.what'), required: true, max: 4000 },
    {
      kind: 'organisation',
      name: 'ownerOrganisationId',
      label: t('conclusion.owner'),
      initial: owner ? { id: owner, label: conclusion?.owner ?? '' } : undefined,
    },
    {
      kind: 'text',
      name: 'ownerText',
      label: t('conclusion.ownerText'),
      description: t('conclusion.ownerTextHint'),
      max: 300,
      when: (values) => !values.ownerOrganisationId,
    },
    { kind: 'day', name: 'dueOn', label: t('conclusion.dueOn') },
  ];
  return (
    <ActForm<Values>
      draftKey={`activity/${activityId}/conclusion/${conclusion?.id ?? 'new'}`}
      etag={conclusion && versionOf(conclusion)}
      fields={fields}
      initial={
        conclusion
          ? {
              description: conclusion.description,
              ...(owner ? { ownerOrganisationId: owner } : {}),
              ownerText: conclusion.ownerText ?? '',
              ...(conclusion.dueOn ? { dueOn: conclusion.dueOn } : {}),
            }
          : {}
      }
      saveLabel={conclusion ? t('saveChanges') : t('conclusion.add')}
      save={(body, headers) =>
        conclusion
          ? follow(conclusion, { ...body, ...standing(conclusion) }, headers)
          : post('/api/v1/activities/{id}/conclusions', { id: activityId }, body, headers)
      }
      onClose={onClose}
    />
  );
}

/** "Ghi đã xong": the day it was done. */
export function DoneForm({ conclusion, onClose }: { conclusion: Conclusion; onClose: () => void }) {
  const { t } = useTranslation('activity');
  return (
    <ActForm<{ doneOn: string }>
      draftKey={`conclusion/${conclusion.id}/done`}
      etag={versionOf(conclusion)}
      fields={[
        { kind: 'day', name: 'doneOn', label: t('conclusion.doneDay'), required: true, maxDate: today() },
      ]}
      initial={{ doneOn: today() }}
      before={<Text size="sm">{conclusion.description}</Text>}
      saveLabel={t('conclusion.done')}
      doneLabel={t('conclusion.isDone')}
      save={({ doneOn }, headers) =>
        follow(conclusion, { ...contentOf(conclusion), status: 'DONE', doneOn }, headers)
      }
      onClose={onClose}
    />
  );
}

/** Sets where a conclusion stands, all else unchanged. */
export function restate(conclusion: Conclusion, status: Conclusion['status']): Promise<unknown> {
  return follow(conclusion, { ...contentOf(conclusion), status }, { 'If-Match': versionOf(conclusion) });
}

function follow(
  { id, activityId }: Conclusion,
  body: Schemas['UpdateConclusionRequest'],
  headers: Record<string, string>,
): Promise<unknown> {
  return put(
    '/api/v1/activities/{id}/conclusions/{conclusionId}',
    { id: activityId, conclusionId: id },
    body,
    headers,
  );
}

function contentOf({ description, ownerOrganisationId, ownerText, dueOn }: Conclusion) {
  return {
    description,
    ...(ownerOrganisationId ? { ownerOrganisationId } : {}),
    ...(ownerText ? { ownerText } : {}),
    ...(dueOn ? { dueOn } : {}),
  };
}

function standing({ status, doneOn }: Conclusion) {
  return { status, ...(doneOn ? { doneOn } : {}) };
}
