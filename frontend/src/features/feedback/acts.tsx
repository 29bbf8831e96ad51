import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import { CHANNELS, KINDS, OUTCOMES, type Report } from './words';

type Schemas = components['schemas'];

/** A report that came by another way: a call passed on by 111, somebody at the door. */
export function TakeDownForm({ onClose }: { onClose: (made?: unknown) => void }) {
  const { t } = useTranslation('feedback');
  return (
    <ActForm<Schemas['ReportRequest']>
      draftKey="report/new"
      fields={[
        {
          kind: 'choice',
          name: 'channel',
          label: t('channelIs'),
          required: true,
          choices: CHANNELS.filter((value) => value !== 'WEB_FORM').map((value) => ({
            value,
            label: t(`channel.${value}`),
          })),
        },
        {
          kind: 'text',
          name: 'externalRef',
          label: t('externalRef'),
          description: t('externalRefHint'),
          max: 100,
        },
        {
          kind: 'choice',
          name: 'kind',
          label: t('kindIs'),
          required: true,
          choices: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        { kind: 'text', name: 'title', label: t('title'), required: true, max: 200 },
        { kind: 'long', name: 'content', label: t('content'), required: true, max: 5000 },
        { kind: 'text', name: 'name', label: t('reporter'), description: t('ifAgreed'), max: 200 },
        { kind: 'text', name: 'contact', label: t('contact'), description: t('ifAgreed'), max: 200 },
      ]}
      saveLabel={t('takeDown')}
      save={(body, headers) => post('/api/v1/reports', {}, body, headers)}
      onClose={onClose}
    />
  );
}

/** What became of a report that needs no record of receipt. */
export function CloseForm({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation('feedback');
  return (
    <ActForm<Schemas['ReportClosing']>
      draftKey={`report/${report.id}/close`}
      fields={[
        {
          kind: 'choice',
          name: 'outcome',
          label: t('outcomeIs'),
          required: true,
          choices: OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
        },
      ]}
      saveLabel={t('close')}
      save={(body, headers) => post('/api/v1/reports/{id}/closing', { id: report.id }, body, headers)}
      onClose={onClose}
    />
  );
}

/** Mẫu 01: the record of receipt, begun with what the report says. */
export function IntakeFormDialog({ report, onClose }: { report: Report; onClose: (made?: unknown) => void }) {
  const { t } = useTranslation('feedback');
  const long = (name: keyof Schemas['IntakeForm'] & string, max: number, required = false) => ({
    kind: 'long' as const,
    name,
    label: t(`form.${name}`),
    max,
    required,
  });
  return (
    <ActForm<Schemas['IntakeForm']>
      draftKey={`report/${report.id}/intake`}
      fields={[
        {
          kind: 'text',
          name: 'receivingOffice',
          label: t('form.receivingOffice'),
          required: true,
          max: 300,
        },
        {
          kind: 'text',
          name: 'childName',
          label: t('form.childName'),
          description: t('ifKnown'),
          max: 200,
        },
        { kind: 'day', name: 'birthDate', label: t('form.birthDate'), description: t('ifKnown') },
        {
          kind: 'number',
          name: 'estimatedAge',
          label: t('form.estimatedAge'),
          description: t('ageHint'),
          min: 0,
          max: 18,
          when: (now) => !now.birthDate,
        },
        {
          kind: 'choice',
          name: 'sex',
          label: t('form.sex'),
          required: true,
          choices: (['MALE', 'FEMALE', 'UNKNOWN'] as const).map((value) => ({
            value,
            label: t(`sex.${value}`),
          })),
        },
        { kind: 'text', name: 'place', label: t('form.place'), max: 500 },
        long('currentState', 5000, true),
        long('fearedConsequence', 2000),
        long('parents', 1000),
        long('family', 2000),
        { kind: 'text', name: 'currentCarer', label: t('form.currentCarer'), max: 500 },
        long('actionsTaken', 2000),
        {
          kind: 'text',
          name: 'reporter',
          label: t('form.reporter'),
          description: t('ifAgreed'),
          max: 500,
        },
      ]}
      initial={{
        currentState: report.content ?? '',
        reporter: [report.name, report.contact].filter(Boolean).join(', '),
      }}
      saveLabel={t('makeIntake')}
      doneLabel={t('intakeMade')}
      save={(body, headers) => post('/api/v1/reports/{id}/intake', { id: report.id }, body, headers)}
      onClose={onClose}
    />
  );
}
