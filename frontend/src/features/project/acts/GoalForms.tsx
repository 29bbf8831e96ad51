import { useTranslation } from 'react-i18next';
import { post, put, versionOf } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { Indicator, Project } from '../queries';

interface Props {
  project: Project;
  onClose: () => void;
}
type Request = components['schemas']['NewIndicator'];

/** An objective in its own words; a given one is reworded. */
export function ObjectiveForm({
  project,
  objective,
  onClose,
}: Props & { objective?: Project['objectives'][number] }) {
  const { t } = useTranslation('project');
  return (
    <ActForm<{ description: string }>
      draftKey={`project/${project.id}/objective/${objective?.id ?? 'new'}`}
      fields={[{ kind: 'long', name: 'description', label: t('objective'), required: true, max: 1000 }]}
      {...(objective ? { initial: { description: objective.description }, etag: versionOf(project) } : {})}
      saveLabel={t(objective ? 'form.saveChanges' : 'acts.objective')}
      save={(body, headers) =>
        objective
          ? put(
              '/api/v1/projects/{id}/objectives/{objective}',
              { id: project.id, objective: objective.id },
              body,
              headers,
            )
          : post('/api/v1/projects/{id}/objectives', { id: project.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

type Values = Omit<Request, 'objective'> & { objective?: string };

/** What is promised and how it is counted; a given one is replaced. */
export function IndicatorForm({ project, indicator, onClose }: Props & { indicator?: Indicator }) {
  const { t } = useTranslation('project');
  const unit = useCodes('INDICATOR_UNIT');
  const measures = Object.entries(t('measure', { returnObjects: true }) as Record<string, string>);
  const comparators = (['AT_LEAST', 'AT_MOST', 'EQUAL'] as const).map((value) => ({
    value,
    label: t(`comparator.${value}`),
  }));
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/indicator/${indicator?.id ?? 'new'}`}
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
        {
          kind: 'number',
          name: 'manualActual',
          label: t('form.manualActual'),
          when: (values) => values.measure === 'MANUAL',
        },
        {
          kind: 'choice',
          name: 'comparator',
          label: t('form.comparator'),
          choices: comparators,
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
      initial={
        indicator
          ? valuesOf(indicator)
          : { periodFrom: project.phaseFrom, periodTo: project.phaseTo, comparator: 'AT_LEAST' }
      }
      {...(indicator ? { etag: versionOf(project) } : {})}
      saveLabel={t(indicator ? 'form.saveChanges' : 'acts.indicator')}
      save={({ objective, ...rest }, headers) => {
        const body = { ...rest, ...(objective ? { objective: Number(objective) } : {}) };
        return indicator
          ? put(
              '/api/v1/projects/{id}/indicators/{indicator}',
              { id: project.id, indicator: indicator.id },
              body,
              headers,
            )
          : post('/api/v1/projects/{id}/indicators', { id: project.id }, body, headers);
      }}
      onClose={onClose}
    />
  );
}

function valuesOf({ id: _, objective, ...rest }: Indicator): Values {
  return { ...rest, ...(objective ? { objective: String(objective) } : {}) } as Values;
}
