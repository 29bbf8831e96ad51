import { useTranslation } from 'react-i18next';
import { post, put, versionOf } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { today } from '@/shared/format/date';
import type { Assessment, Household, Poverty } from '../words';

type PovertyRequest = components['schemas']['PovertyRequest'];
type AssessmentRequest = components['schemas']['AssessmentRequest'];
interface Props<F> {
  household: Household;
  fact: F | undefined;
  onClose: () => void;
}

const POVERTY = '/api/v1/households/{id}/poverty-statuses' as const;
const ASSESSMENTS = '/api/v1/households/{id}/assessments' as const;

/** The commune's yearly decision; the next one ends it. */
export function PovertyAct({ household, fact, onClose }: Props<Poverty>) {
  const { t } = useTranslation('household');
  const statuses = useCodes('POVERTY_STATUS').choices;
  const year = Number(today().slice(0, 4));
  const fields: ActField<keyof PovertyRequest & string>[] = [
    { kind: 'choice', name: 'status', label: t('f.status'), choices: statuses, required: true },
    { kind: 'number', name: 'year', label: t('f.year'), min: 1990, max: 2100, required: true },
    { kind: 'day', name: 'validFrom', label: t('f.validFrom'), required: true },
    { kind: 'text', name: 'certificateNumber', label: t('f.certificate'), max: 100 },
    { kind: 'day', name: 'decidedOn', label: t('f.decidedOn'), maxDate: today() },
    { kind: 'text', name: 'decidedBy', label: t('f.decidedBy'), max: 300 },
  ];
  const initial: Partial<PovertyRequest> = fact
    ? {
        status: fact.status,
        year: fact.year,
        validFrom: fact.validFrom,
        certificateNumber: fact.certificateNumber ?? '',
        decidedOn: fact.decidedOn,
        decidedBy: fact.decidedBy ?? '',
      }
    : { year, validFrom: `${year}-01-01` };
  return (
    <ActForm<PovertyRequest>
      draftKey={`household/${household.id}/poverty/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={initial}
      etag={fact && versionOf(fact)}
      saveLabel={t('act.addPoverty')}
      doneLabel={t('done.added')}
      save={(body, headers) =>
        fact
          ? put(
              `${POVERTY}/{povertyStatusId}`,
              { id: household.id, povertyStatusId: fact.id },
              { ...body, validTo: fact.validTo },
              headers,
            )
          : post(POVERTY, { id: household.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

/** What the family can carry, looked at before support is decided. */
export function AssessmentAct({ household, fact, onClose }: Props<Assessment>) {
  const { t } = useTranslation('household');
  const fields: ActField<keyof AssessmentRequest & string>[] = [
    { kind: 'day', name: 'assessedOn', label: t('f.assessedOn'), required: true, maxDate: today() },
    { kind: 'text', name: 'assessedBy', label: t('f.assessedBy'), required: true },
    { kind: 'money', name: 'incomePerPerson', label: t('f.income'), least: 0 },
    { kind: 'number', name: 'deprivedIndicators', label: t('f.deprived'), max: 12 },
    { kind: 'long', name: 'summary', label: t('f.summary'), required: true, max: 4000 },
  ];
  const initial: Partial<AssessmentRequest> = fact
    ? {
        assessedOn: fact.assessedOn,
        assessedBy: fact.assessedBy,
        incomePerPerson: fact.incomePerPerson,
        deprivedIndicators: fact.deprivedIndicators,
        summary: fact.summary,
      }
    : { assessedOn: today() };
  return (
    <ActForm<AssessmentRequest>
      draftKey={`household/${household.id}/assessment/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={initial}
      etag={fact && versionOf(fact)}
      saveLabel={t('act.addAssessment')}
      doneLabel={t('done.added')}
      save={(body, headers) =>
        fact
          ? put(`${ASSESSMENTS}/{assessmentId}`, { id: household.id, assessmentId: fact.id }, body, headers)
          : post(ASSESSMENTS, { id: household.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

/** The household dissolves, merges or moves away; its record closes and stays. */
export function CloseAct({ household, onClose }: { household: Household; onClose: () => void }) {
  const { t } = useTranslation('household');
  const reasons = useCodes('HOUSEHOLD_CLOSING_REASON').choices;
  return (
    <ActForm<{ closedOn: string; reason: string }>
      draftKey={`household/${household.id}/closure`}
      fields={[
        { kind: 'day', name: 'closedOn', label: t('f.closedOn'), required: true, maxDate: today() },
        { kind: 'choice', name: 'reason', label: t('f.reason'), choices: reasons, required: true },
      ]}
      initial={{ closedOn: today() }}
      saveLabel={t('act.close')}
      doneLabel={t('done.closed')}
      save={(body, headers) => post('/api/v1/households/{id}/closure', { id: household.id }, body, headers)}
      onClose={onClose}
    />
  );
}
