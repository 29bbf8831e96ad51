import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { useProvinceField } from '@/shared/form/useProvinceField';
import { today } from '@/shared/format/date';

const purposes = ['PROFILE', 'PHOTO', 'WEB', 'SPONSOR_ABROAD'] as const;

type Body = components['schemas']['CreateRightsRequest'];

/** A request as it came in; nothing is chosen beforehand but the day. */
export function ReceiveForm({ onClose }: { onClose: (made?: unknown) => void }) {
  const { t } = useTranslation('privacy');
  const { t: consent } = useTranslation('consent');
  const kind = useCodes('RIGHTS_REQUEST_KIND');
  const relation = useCodes('REQUESTER_RELATION');
  const channel = useCodes('REQUEST_CHANNEL');
  const province = useProvinceField();
  return (
    <ActForm<Body>
      draftKey="rights-request/new"
      fields={[
        ...province,
        { kind: 'choice', name: 'kind', label: t('kind'), required: true, choices: kind.choices },
        {
          kind: 'many',
          name: 'purposes',
          label: t('purposes'),
          description: t('purposesHint'),
          required: true,
          choices: purposes.map((value) => ({ value, label: consent(`purpose.${value}`) })),
          when: ({ kind: asked }) => asked === 'WITHDRAW',
        },
        {
          kind: 'text',
          name: 'subjectName',
          label: t('subject'),
          description: t('subjectHint'),
          required: true,
        },
        { kind: 'text', name: 'beneficiaryCode', label: t('record'), description: t('recordHint'), max: 40 },
        { kind: 'text', name: 'requesterName', label: t('requester'), required: true },
        {
          kind: 'choice',
          name: 'requesterRelation',
          label: t('relation'),
          required: true,
          choices: relation.choices,
        },
        { kind: 'text', name: 'requesterContact', label: t('contact') },
        { kind: 'choice', name: 'channel', label: t('channel'), required: true, choices: channel.choices },
        { kind: 'day', name: 'receivedOn', label: t('receivedOn'), required: true, maxDate: today() },
        { kind: 'long', name: 'content', label: t('content'), required: true, max: 2000 },
        {
          kind: 'check',
          name: 'ofProcessor',
          label: t('ofProcessor'),
          description: t('ofProcessorHint'),
          when: ({ kind: asked }) => ['WITHDRAW', 'RESTRICT', 'OBJECT'].includes(String(asked)),
        },
      ]}
      initial={{ receivedOn: today() }}
      saveLabel={t('requests.create')}
      doneLabel={t('requests.created')}
      save={(body, headers) => post('/api/v1/rights-requests', {}, body, headers)}
      onClose={onClose}
    />
  );
}
