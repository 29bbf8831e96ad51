import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { RowOf } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { today } from '@/shared/format/date';
import type { Project } from '../queries';
import { HouseholdPicker, PersonPicker } from './Pickers';

type Schemas = components['schemas'];
type Values = Omit<Schemas['CreateEnrolmentRequest'], 'validTo' | 'endReason'>;

/** Puts a person or a household on one of the project's lists. */
export function EnrolmentForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const kind = useCodes('ENROLMENT_KIND');
  const fields: ActField<keyof Values & string>[] = [
    { kind: 'choice', name: 'kind', label: t('enrol.kind'), choices: kind.choices, required: true },
    {
      kind: 'choice',
      name: 'componentId',
      label: t('component'),
      choices: project.components.map((one) => ({ value: one.id, label: one.name })),
      required: true,
    },
    {
      kind: 'custom',
      name: 'beneficiaryId',
      label: t('enrol.person'),
      editor: (props) => (
        <PersonPicker label={t('enrol.person')} description={t('enrol.personHint')} {...props} />
      ),
    },
    {
      kind: 'custom',
      name: 'householdId',
      label: t('enrol.household'),
      editor: (props) => (
        <HouseholdPicker label={t('enrol.household')} description={t('enrol.householdHint')} {...props} />
      ),
    },
    {
      kind: 'choice',
      name: 'schemeId',
      label: t('scheme.name'),
      choices: project.schemes.map((one) => ({ value: one.id, label: one.name })),
    },
    {
      kind: 'year',
      name: 'awardYear',
      label: t('enrol.awardYear'),
      description: t('enrol.awardYearHint'),
      min: 1990,
      max: 2100,
    },
    { kind: 'day', name: 'validFrom', label: t('enrol.from'), required: true },
    { kind: 'long', name: 'note', label: t('enrol.note') },
  ];
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/enrolment`}
      fields={fields}
      initial={{ validFrom: today() }}
      saveLabel={t('enrol.add')}
      save={(body, headers) => client.POST('/api/v1/enrolments', { body, headers })}
      onClose={onClose}
    />
  );
}

/** Takes someone off a list, with the reason. */
export function EndEnrolmentForm({
  enrolment,
  onClose,
}: {
  enrolment: RowOf<'/api/v1/enrolments'>;
  onClose: () => void;
}) {
  const { t } = useTranslation('project');
  const reason = useCodes('ENROLMENT_CLOSING_REASON');
  return (
    <ActForm<Schemas['EnrolmentEndingRequest']>
      draftKey={`enrolment/${enrolment.id}/ending`}
      fields={[
        { kind: 'day', name: 'validTo', label: t('enrol.endDay'), required: true },
        { kind: 'choice', name: 'reason', label: t('reason'), choices: reason.choices, required: true },
        { kind: 'long', name: 'note', label: t('enrol.note') },
      ]}
      initial={{ validTo: today() }}
      saveLabel={t('enrol.endAct')}
      save={(body, headers) =>
        client.POST('/api/v1/enrolments/{id}/ending', {
          params: { path: { id: enrolment.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
