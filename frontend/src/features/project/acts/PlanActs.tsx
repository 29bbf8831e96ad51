import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { RowOf } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import type { Project } from '../queries';
import { PersonPicker } from './Pickers';

type Schemas = components['schemas'];
type Plan = RowOf<'/api/v1/permanency-plans'>;

/** A long-term plan for someone on the project's lists. */
export function PlanForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const goal = useCodes('PERMANENCY_GOAL');
  return (
    <ActForm<Schemas['CreatePermanencyPlanRequest']>
      draftKey={`project/${project.id}/plan`}
      fields={[
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
          required: true,
          editor: (props) => <PersonPicker label={t('enrol.person')} required {...props} />,
        },
        { kind: 'choice', name: 'goal', label: t('plans.goal'), choices: goal.choices, required: true },
        { kind: 'long', name: 'summary', label: t('plans.summary'), max: 4000 },
        { kind: 'day', name: 'madeOn', label: t('plans.madeOn'), required: true },
        { kind: 'day', name: 'reviewDueOn', label: t('plans.review'), required: true },
      ]}
      initial={{ madeOn: today() }}
      saveLabel={t('plans.add')}
      save={(body, headers) => client.POST('/api/v1/permanency-plans', { body, headers })}
      onClose={onClose}
    />
  );
}

/** A review: what the goal is now and when it is looked at again. */
export function ReviewForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('project');
  const goal = useCodes('PERMANENCY_GOAL');
  return (
    <ActForm<Schemas['UpdatePermanencyPlanRequest']>
      draftKey={`plan/${plan.id}/review`}
      etag={`"${plan.version}"`}
      fields={[
        { kind: 'choice', name: 'goal', label: t('plans.goal'), choices: goal.choices, required: true },
        { kind: 'long', name: 'summary', label: t('plans.summary'), max: 4000 },
        { kind: 'day', name: 'reviewDueOn', label: t('plans.nextReview'), required: true },
      ]}
      initial={{ goal: plan.goal, summary: plan.summary ?? '' }}
      saveLabel={t('plans.reviewAct')}
      save={(body, headers) =>
        client.PUT('/api/v1/permanency-plans/{id}', {
          params: { path: { id: plan.id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

/** The plan ends: completed, or cancelled. */
export function EndPlanForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('project');
  type Values = Schemas['PlanEndingRequest'] & { how: 'COMPLETED' | 'CANCELLED' };
  return (
    <ActForm<Values>
      draftKey={`plan/${plan.id}/end`}
      fields={[
        {
          kind: 'choice',
          name: 'how',
          label: t('plans.how'),
          choices: (['COMPLETED', 'CANCELLED'] as const).map((value) => ({
            value,
            label: t(`plans.state.${value}`),
          })),
          required: true,
        },
        { kind: 'day', name: 'endedOn', label: t('plans.endedOn'), required: true, maxDate: today() },
        { kind: 'long', name: 'outcome', label: t('plans.outcome'), required: true, max: 4000 },
      ]}
      initial={{ how: 'COMPLETED', endedOn: today() }}
      saveLabel={t('plans.endAct')}
      save={({ how, ...body }, headers) => {
        const options = { params: { path: { id: plan.id } }, body, headers };
        return how === 'COMPLETED'
          ? client.POST('/api/v1/permanency-plans/{id}/completion', options)
          : client.POST('/api/v1/permanency-plans/{id}/cancellation', options);
      }}
      onClose={onClose}
    />
  );
}
