import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { put, versionOf } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { today } from '@/shared/format/date';
import type { Component, Project } from '../queries';

interface Props {
  project: Project;
  onClose: () => void;
}
type Request = components['schemas']['UpdateComponentRequest'];
type Rules = NonNullable<Request['eligibilityRules']>;

/** What is said about a component besides its money. */
function useFields(facility?: Component['facility']): ActField<keyof Request & string>[] {
  const { t } = useTranslation('project');
  const rule = useCodes('ELIGIBILITY');
  return [
    { kind: 'text', name: 'name', label: t('form.componentName'), required: true, max: 300 },
    {
      kind: 'text',
      name: 'code',
      label: t('code'),
      description: t('form.codeHint'),
      required: true,
      max: 40,
    },
    {
      kind: 'organisation',
      name: 'facilityId',
      label: t('facility'),
      description: t('form.facilityHint'),
      initial: facility && { id: facility.id, label: facility.name },
    },
    {
      kind: 'many',
      name: 'eligibilityRules',
      label: t('form.eligibility'),
      description: t('form.eligibilityHint'),
      choices: rule.choices.filter((one) => one.value !== 'OTHER'),
    },
    { kind: 'check', name: 'remoteOnly', label: t('remoteOnly') },
  ];
}

/** A component with its first budget. */
export function ComponentForm({ project, onClose }: Props) {
  const { t } = useTranslation('project');
  const fields = useFields();
  interface Values {
    code: string;
    name: string;
    amount?: number;
    decisionNumber?: string;
    facilityId?: string;
    eligibilityRules: Rules;
    remoteOnly: boolean;
  }
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/component`}
      fields={[
        ...(fields as ActField<keyof Values & string>[]),
        { kind: 'money', name: 'amount', label: t('form.firstBudget') },
        { kind: 'text', name: 'decisionNumber', label: t('budget.decisionNumber'), max: 100 },
      ]}
      saveLabel={t('acts.component')}
      save={({ amount, decisionNumber, ...body }, headers) =>
        client.POST('/api/v1/projects/{id}/components', {
          params: { path: { id: project.id } },
          body: {
            ...body,
            ...(amount
              ? {
                  budget: {
                    amount: { amount, currency: project.currency },
                    validFrom: [project.phaseFrom, today()].sort()[0] ?? project.phaseFrom,
                    ...(decisionNumber ? { decisionNumber } : {}),
                  },
                }
              : {}),
          },
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

/** Another name, place or rule for a component; its money changes by a decision, not here. */
export function EditComponentForm({ project, component, onClose }: Props & { component: Component }) {
  const { t } = useTranslation('project');
  return (
    <ActForm<Request>
      draftKey={`project/${project.id}/component/${component.id}`}
      fields={useFields(component.facility)}
      initial={{
        name: component.name,
        code: component.code,
        ...(component.facility ? { facilityId: component.facility.id } : {}),
        eligibilityRules: component.eligibilityRules as Rules,
        remoteOnly: component.remoteOnly,
      }}
      etag={versionOf(project)}
      saveLabel={t('form.saveChanges')}
      save={(body, headers) =>
        put(
          '/api/v1/projects/{id}/components/{component}',
          { id: project.id, component: component.id },
          {
            ...body,
            ...(component.sponsorshipMaxAge ? { sponsorshipMaxAge: component.sponsorshipMaxAge } : {}),
          },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
