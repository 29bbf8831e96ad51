import { useTranslation } from 'react-i18next';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { useCorrection } from '@/shared/form/useCorrection';
import { today } from '@/shared/format/date';
import { useReadAgain } from '../queries';
import type { Person } from '../words';

type Fact = components['schemas']['CircumstanceDetail'];
type Request = components['schemas']['CircumstanceRequest'];
interface Props<F> {
  person: Person;
  fact: F;
  onClose: () => void;
}

const PATH = '/api/v1/beneficiaries/{id}/circumstances' as const;

/** Puts a person into a group, or corrects that. */
export function CircumstanceAct({ person, fact, onClose }: Props<Fact | undefined>) {
  const { t } = useTranslation('beneficiary');
  const groups = useCodes('CIRCUMSTANCE').choices;
  const evidence = useCodes('EVIDENCE_KIND').choices;
  const reasons = useCodes('CIRCUMSTANCE_CLOSING_REASON').choices;
  const correction = useCorrection(
    fact,
    useReadAgain(person.id, (now) => now.circumstances),
    filled,
  );
  const below = (values: Record<string, unknown>) =>
    groups.filter((g) => g.parent && g.parent === values.groupCode);
  const fields: ActField<keyof Request & string>[] = [
    {
      kind: 'choice',
      name: 'groupCode',
      label: t('f.group'),
      choices: groups.filter((g) => !g.parent),
      required: true,
      searchable: true,
    },
    {
      kind: 'choice',
      name: 'subgroupCode',
      label: t('f.subgroup'),
      choices: below,
      when: (values) => below(values).length > 0,
    },
    { kind: 'day', name: 'validFrom', label: t('f.from'), required: true, maxDate: today() },
    ...(fact?.validTo
      ? ([
          { kind: 'day', name: 'validTo', label: t('f.endsOn'), required: true },
          { kind: 'choice', name: 'closingReason', label: t('f.reason'), choices: reasons, required: true },
        ] as const)
      : []),
    { kind: 'choice', name: 'evidenceKind', label: t('f.evidenceKind'), choices: evidence },
    {
      kind: 'text',
      name: 'evidenceNumber',
      label: t('f.evidenceNumber'),
      max: 100,
      when: (values) => Boolean(values.evidenceKind),
    },
    {
      kind: 'day',
      name: 'evidenceDate',
      label: t('f.evidenceDate'),
      maxDate: today(),
      when: (values) => Boolean(values.evidenceKind),
    },
    { kind: 'text', name: 'decidedBy', label: t('f.decidedBy'), max: 300 },
    { kind: 'long', name: 'note', label: t('f.note') },
  ];
  return (
    <ActForm<Request>
      draftKey={`beneficiary/${person.id}/circumstance/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? filled(fact) : { validFrom: today() }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editCircumstance') : t('act.addCircumstance')}
      save={(body, headers) =>
        fact
          ? put(
              `${PATH}/{circumstanceId}`,
              { id: person.id, circumstanceId: fact.id },
              { ...ended(correction.latest.current), ...body },
              headers,
            )
          : post(PATH, { id: person.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

/** A person leaves a group; the membership stays in the record with its dates. */
export function CloseCircumstanceAct({ person, fact, onClose }: Props<Fact>) {
  const { t } = useTranslation('beneficiary');
  const reasons = useCodes('CIRCUMSTANCE_CLOSING_REASON').choices;
  return (
    <ActForm<{ validTo: string; reason: string }>
      draftKey={`beneficiary/${person.id}/circumstance/${fact.id}/closure`}
      fields={[
        {
          kind: 'day',
          name: 'validTo',
          label: t('f.endsOn'),
          description: t('f.endsHint'),
          required: true,
        },
        { kind: 'choice', name: 'reason', label: t('f.reason'), choices: reasons, required: true },
      ]}
      initial={{ validTo: today() }}
      saveLabel={t('act.closeCircumstance')}
      doneLabel={t('done.ended')}
      save={(body, headers) =>
        post(`${PATH}/{circumstanceId}/closure`, { id: person.id, circumstanceId: fact.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

/** The end that the form does not ask for stays as it is. */
function ended(fact: Fact | undefined) {
  return fact?.validTo ? { validTo: fact.validTo, closingReason: fact.closingReason } : {};
}

function filled(fact: Fact): Partial<Request> {
  const { groupCode, subgroupCode, validFrom, validTo, closingReason, evidenceKind, evidenceDate } = fact;
  return {
    ...(validTo ? { validTo, closingReason } : {}),
    groupCode,
    subgroupCode,
    validFrom,
    evidenceKind,
    evidenceDate,
    evidenceNumber: fact.evidenceNumber ?? '',
    decidedBy: fact.decidedBy ?? '',
    note: fact.note ?? '',
  };
}
