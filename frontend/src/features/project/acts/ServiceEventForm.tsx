import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import type { Project } from '../queries';
import { HouseholdPicker, PersonPicker } from './Pickers';

type Values = components['schemas']['CreateServiceEventRequest'];

/** One turn of service for a person or a household. */
export function ServiceEventForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const service = useCodes('SERVICE_TYPE');
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/service`}
      fields={[
        {
          kind: 'choice',
          name: 'componentId',
          label: t('component'),
          choices: project.components.map((one) => ({ value: one.id, label: one.name })),
          required: true,
        },
        {
          kind: 'choice',
          name: 'service',
          label: t('service.service'),
          choices: service.choices,
          required: true,
        },
        { kind: 'day', name: 'happenedOn', label: t('service.day'), required: true, maxDate: today() },
        {
          kind: 'custom',
          name: 'beneficiaryId',
          label: t('enrol.person'),
          editor: (props) => <PersonPicker label={t('enrol.person')} {...props} />,
        },
        {
          kind: 'custom',
          name: 'householdId',
          label: t('enrol.household'),
          editor: (props) => <HouseholdPicker label={t('enrol.household')} {...props} />,
        },
        { kind: 'organisation', name: 'providerId', label: t('service.provider') },
        { kind: 'long', name: 'note', label: t('enrol.note') },
      ]}
      initial={{ happenedOn: today() }}
      saveLabel={t('service.add')}
      save={(body, headers) => client.POST('/api/v1/service-events', { body, headers })}
      onClose={onClose}
    />
  );
}
