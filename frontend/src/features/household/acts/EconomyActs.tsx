import { useTranslation } from 'react-i18next';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActConfirm } from '@/shared/form/ActConfirm';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { useCorrection } from '@/shared/form/useCorrection';
import { today } from '@/shared/format/date';
import { useReadAgain } from '../queries';
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
  const correction = useCorrection(
    fact,
    useReadAgain(household.id, (now) => now.povertyStatuses),
    decided,
  );
  const fields: ActField<keyof PovertyRequest & string>[] = [
    { kind: 'choice', name: 'status', label: t('f.status'), choices: statuses, required: true },
    { kind: 'year', name: 'year', label: t('f.year'), min: 1990, max: 2100, required: true },
    { kind: 'day', name: 'validFrom', label: t('f.validFrom'), required: true },
    ...(fact?.validTo
      ? ([{ kind: 'day', name: 'validTo', label: t('f.validTo'), required: true }] as const)
      : []),
    { kind: 'text', name: 'certificateNumber', label: t('f.certificate'), max: 100 },
    { kind: 'day', name: 'decidedOn', label: t('f.decidedOn'), maxDate: today() },
    { kind: 'text', name: 'decidedBy', label: t('f.decidedBy'), max: 300 },
  ];
  return (
    <ActForm<PovertyRequest>
      draftKey={`household/${household.id}/poverty/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? decided(fact) : { year, validFrom: `${year}-01-01` }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editPoverty') : t('act.addPoverty')}
      doneLabel={fact ? t('done.saved') : t('done.added')}
      save={(body, headers) =>
        fact
          ? put(
              `${POVERTY}/{povertyStatusId}`,
              { id: household.id, povertyStatusId: fact.id },
              { validTo: correction.latest.current?.validTo, ...body },
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
  const correction = useCorrection(
    fact,
    useReadAgain(household.id, (now) => now.assessments),
    found,
  );
  return (
    <ActForm<AssessmentRequest>
      draftKey={`household/${household.id}/assessment/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? found(fact) : { assessedOn: today() }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editAssessment') : t('act.addAssessment')}
      doneLabel={fact ? t('done.saved') : t('done.added')}
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

/** A record closed too early opens again; who lives there is recorded anew. */
export function ReopenAct({ household, onClose }: { household: Household; onClose: () => void }) {
  const { t } = useTranslation('household');
  return (
    <ActConfirm
      label={t('act.reopen')}
      doneLabel={t('done.reopened')}
      run={(headers) => post('/api/v1/households/{id}/reopening', { id: household.id }, undefined, headers)}
      onClose={onClose}
    >
      {t('reopenMeans')}
    </ActConfirm>
  );
}

function decided(fact: Poverty): Partial<PovertyRequest> {
  const { status, year, validFrom, validTo, decidedOn } = fact;
  return {
    status,
    year,
    validFrom,
    ...(validTo ? { validTo } : {}),
    certificateNumber: fact.certificateNumber ?? '',
    decidedOn,
    decidedBy: fact.decidedBy ?? '',
  };
}

function found(fact: Assessment): Partial<AssessmentRequest> {
  const { assessedOn, assessedBy, incomePerPerson, deprivedIndicators, summary } = fact;
  return { assessedOn, assessedBy, incomePerPerson, deprivedIndicators, summary };
}
