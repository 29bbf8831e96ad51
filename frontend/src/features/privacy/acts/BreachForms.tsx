import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { useProvinceField } from '@/shared/form/useProvinceField';
import { today } from '@/shared/format/date';
import { type Breach, breachQuery } from '../queries';
import { instantOf, momentField, momentOf } from './MomentField';

type Body = components['schemas']['DataBreachRequest'];

function useFields(): ActField<keyof Body & string>[] {
  const { t } = useTranslation('privacy');
  return [
    { kind: 'long', name: 'description', label: t('breach.description'), required: true, max: 2000 },
    { kind: 'text', name: 'subjects', label: t('breach.subjects'), required: true, max: 500 },
    { kind: 'text', name: 'dataKinds', label: t('breach.dataKinds'), required: true, max: 500 },
    { kind: 'number', name: 'people', label: t('breach.people'), min: 0, max: 100_000_000 },
    { kind: 'long', name: 'consequences', label: t('breach.consequences'), max: 2000 },
    { kind: 'long', name: 'measures', label: t('breach.measures'), max: 2000 },
  ];
}

/** A breach as it is known when it is found; the clock runs from then. */
export function FoundForm({ onClose }: { onClose: (made?: unknown) => void }) {
  const { t } = useTranslation('privacy');
  const province = useProvinceField();
  const fields = useFields();
  return (
    <ActForm<Body>
      draftKey="data-breach/new"
      fields={[...province, momentField('foundAt', t('breach.foundAt'), t('breach.foundHint')), ...fields]}
      saveLabel={t('breaches.create')}
      doneLabel={t('breaches.created')}
      save={(body, headers) =>
        post('/api/v1/data-breaches', {}, { ...body, foundAt: instantOf(body.foundAt) }, headers)
      }
      onClose={onClose}
    />
  );
}

function valuesOf(breach: Breach): Partial<Body> {
  const { description, subjects, dataKinds, people } = breach;
  return {
    description,
    subjects,
    dataKinds,
    ...(people === undefined ? {} : { people }),
    consequences: breach.consequences ?? '',
    measures: breach.measures ?? '',
  };
}

/** More is known by now. */
export function KnownForm({
  breach,
  etag,
  onClose,
}: {
  breach: Breach;
  etag: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('privacy');
  const fields = useFields();
  const queries = useQueryClient();
  return (
    <ActForm<Body>
      draftKey={`data-breach/${breach.id}`}
      fields={fields}
      initial={valuesOf(breach)}
      etag={etag}
      reload={async () => {
        const now = await queries.fetchQuery({ ...breachQuery(breach.id), staleTime: 0 });
        return { values: { ...valuesOf(now.data) }, etag: now.etag };
      }}
      saveLabel={t('breach.edit')}
      doneLabel={t('breach.saved')}
      save={(body, headers) =>
        put('/api/v1/data-breaches/{id}', { id: breach.id }, { ...body, foundAt: breach.foundAt }, headers)
      }
      onClose={onClose}
    />
  );
}

/** The authority was told. */
export function NoticeForm({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const isLate = (values: Record<string, unknown>) =>
    Boolean(values.notifiedAt) && instantOf(String(values.notifiedAt)) > breach.notifyDueAt;
  return (
    <ActForm<components['schemas']['NotifyBreachRequest']>
      draftKey={`data-breach/${breach.id}/notification`}
      fields={[
        momentField('notifiedAt', t('breach.notifiedAt')),
        {
          kind: 'text',
          name: 'notifiedTo',
          label: t('breach.notifiedTo'),
          description: t('breach.notifiedToHint'),
          required: true,
          max: 300,
        },
        {
          kind: 'long',
          name: 'lateReason',
          label: t('breach.lateReason'),
          description: t('breach.lateReasonHint'),
          required: true,
          max: 1000,
          when: isLate,
        },
      ]}
      initial={{ notifiedAt: momentOf(new Date().toISOString()) }}
      saveLabel={t('breach.notify')}
      doneLabel={t('breach.notified')}
      save={(body, headers) =>
        post(
          '/api/v1/data-breaches/{id}/notification',
          { id: breach.id },
          { ...body, notifiedAt: instantOf(body.notifiedAt) },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

/** Nothing is left to be done. */
export function CloseForm({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const { t } = useTranslation('privacy');
  return (
    <ActForm<components['schemas']['CloseBreachRequest']>
      draftKey={`data-breach/${breach.id}/closing`}
      fields={[
        { kind: 'day', name: 'closedOn', label: t('breach.closedOn'), required: true, maxDate: today() },
        { kind: 'long', name: 'conclusion', label: t('breach.conclusion'), required: true },
      ]}
      initial={{ closedOn: today() }}
      saveLabel={t('breach.close')}
      doneLabel={t('breach.closed')}
      save={(body, headers) => post('/api/v1/data-breaches/{id}/closing', { id: breach.id }, body, headers)}
      onClose={onClose}
    />
  );
}
