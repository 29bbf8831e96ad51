import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import type { Project } from '../queries';

interface Props {
  project: Project;
  onClose: () => void;
}
type NewComponent = components['schemas']['NewComponent'];
type NewIndicator = components['schemas']['NewIndicator'];

/** A component with its first budget. */
export function ComponentForm({ project, onClose }: Props) {
  const { t } = useTranslation('project');
  const rule = useCodes('ELIGIBILITY');
  interface Values {
    code: string;
    name: string;
    amount?: number;
    decisionNumber?: string;
    facilityId?: string;
    eligibilityRules: NonNullable<NewComponent['eligibilityRules']>;
    remoteOnly: boolean;
  }
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/component`}
      fields={[
        { kind: 'text', name: 'name', label: t('form.componentName'), required: true, max: 300 },
        {
          kind: 'text',
          name: 'code',
          label: t('code'),
          description: t('form.codeHint'),
          required: true,
          max: 40,
        },
        { kind: 'money', name: 'amount', label: t('form.firstBudget') },
        { kind: 'text', name: 'decisionNumber', label: t('budget.decisionNumber'), max: 100 },
        {
          kind: 'organisation',
          name: 'facilityId',
          label: t('facility'),
          description: t('form.facilityHint'),
        },
        {
          kind: 'many',
          name: 'eligibilityRules',
          label: t('form.eligibility'),
          description: t('form.eligibilityHint'),
          choices: rule.choices.filter((one) => one.value !== 'OTHER'),
        },
        { kind: 'check', name: 'remoteOnly', label: t('remoteOnly') },
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

export function ObjectiveForm({ project, onClose }: Props) {
  const { t } = useTranslation('project');
  return (
    <ActForm<{ description: string }>
      draftKey={`project/${project.id}/objective`}
      fields={[{ kind: 'long', name: 'description', label: t('objective'), required: true, max: 1000 }]}
      saveLabel={t('acts.objective')}
      save={(body, headers) =>
        client.POST('/api/v1/projects/{id}/objectives', {
          params: { path: { id: project.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

export function IndicatorForm({ project, onClose }: Props) {
  const { t } = useTranslation('project');
  const unit = useCodes('INDICATOR_UNIT');
  const measures = Object.entries(t('measure', { returnObjects: true }) as Record<string, string>);
  return (
    <ActForm<Omit<NewIndicator, 'objective'> & { objective?: string }>
      draftKey={`project/${project.id}/indicator`}
      fields={[
        { kind: 'text', name: 'name', label: t('form.indicatorName'), required: true, max: 300 },
        {
          kind: 'text',
          name: 'code',
          label: t('code'),
          description: t('form.codeHint'),
          required: true,
          max: 40,
        },
        { kind: 'choice', name: 'unit', label: t('unit'), choices: unit.choices, required: true },
        {
          kind: 'choice',
          name: 'measure',
          label: t('form.measure'),
          description: t('form.measureHint'),
          choices: measures.map(([value, label]) => ({ value, label })),
          required: true,
        },
        { kind: 'number', name: 'target', label: t('target'), required: true },
        {
          kind: 'choice',
          name: 'componentCode',
          label: t('component'),
          choices: project.components.map((one) => ({ value: one.code, label: one.name })),
        },
        {
          kind: 'choice',
          name: 'objective',
          label: t('objective'),
          choices: project.objectives.map((one) => ({
            value: String(one.number),
            label: `${one.number}. ${one.description}`,
          })),
        },
        { kind: 'day', name: 'periodFrom', label: t('form.periodFrom') },
        { kind: 'day', name: 'periodTo', label: t('form.periodTo') },
      ]}
      initial={{ periodFrom: project.phaseFrom, periodTo: project.phaseTo }}
      saveLabel={t('acts.indicator')}
      save={({ objective, ...body }, headers) =>
        client.POST('/api/v1/projects/{id}/indicators', {
          params: { path: { id: project.id } },
          body: { ...body, ...(objective ? { objective: Number(objective) } : {}) },
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

export function SchemeForm({ project, onClose }: Props) {
  const { t } = useTranslation('project');
  interface Values {
    componentId: string;
    name: string;
    amount: number;
    instalments?: number;
    conditions?: string;
  }
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/scheme`}
      fields={[
        { kind: 'text', name: 'name', label: t('scheme.name'), required: true },
        {
          kind: 'choice',
          name: 'componentId',
          label: t('component'),
          choices: project.components.map((one) => ({ value: one.id, label: one.name })),
          required: true,
        },
        { kind: 'money', name: 'amount', label: t('scheme.amount'), required: true },
        { kind: 'number', name: 'instalments', label: t('scheme.instalments'), min: 1, max: 12 },
        { kind: 'long', name: 'conditions', label: t('scheme.conditions') },
      ]}
      initial={{ instalments: 1 }}
      saveLabel={t('acts.scheme')}
      save={({ amount, ...body }, headers) =>
        client.POST('/api/v1/projects/{id}/schemes', {
          params: { path: { id: project.id } },
          body: { ...body, amount: { amount, currency: project.currency } },
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
