import { useTranslation } from 'react-i18next';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { useCorrection } from '@/shared/form/useCorrection';
import { today } from '@/shared/format/date';
import { useReadAgain } from '../queries';
import type { Person } from '../words';

type Fact = components['schemas']['StayDetail'];
type Request = components['schemas']['StayRequest'];
interface Props<F> {
  person: Person;
  fact: F;
  onClose: () => void;
}

const PATH = '/api/v1/beneficiaries/{id}/stays' as const;

/** Admission to a facility. Centre staff admit to their own. */
export function StayAct({ person, fact, onClose }: Props<Fact | undefined>) {
  const { t } = useTranslation('beneficiary');
  const { me } = useMe();
  const correction = useCorrection(
    fact,
    useReadAgain(person.id, (now) => now.stays),
    filled,
  );
  const kinds = useCodes('DISCHARGE_KIND').choices;
  const scope = me?.scope;
  const own = scope?.organisationId && { id: scope.organisationId, label: scope.organisationName ?? '' };
  const written = fact && { id: fact.organisationId, label: fact.organisationName };
  const fields: ActField<keyof Request & string>[] = [
    {
      kind: 'organisation',
      name: 'organisationId',
      label: t('f.facility'),
      required: true,
      initial: written ?? (own || undefined),
    },
    {
      kind: 'choice',
      name: 'category',
      label: t('f.category'),
      description: t('f.categoryHint'),
      choices: useCodes('RESIDENT_CATEGORY').choices,
      required: true,
    },
    { kind: 'many', name: 'flags', label: t('f.flags'), choices: useCodes('RESIDENT_FLAG').choices },
    {
      kind: 'choice',
      name: 'admissionKind',
      label: t('f.admissionKind'),
      choices: useCodes('ADMISSION_KIND').choices,
      required: true,
    },
    { kind: 'text', name: 'decisionNumber', label: t('f.decisionNumber'), max: 100 },
    { kind: 'day', name: 'validFrom', label: t('f.admittedOn'), required: true, maxDate: today() },
    ...(fact?.validTo
      ? ([
          { kind: 'day', name: 'validTo', label: t('f.leftOn'), required: true },
          {
            kind: 'choice',
            name: 'dischargeKind',
            label: t('f.dischargeKind'),
            choices: kinds,
            required: true,
          },
        ] as const)
      : []),
  ];
  return (
    <ActForm<Request>
      draftKey={`beneficiary/${person.id}/stay/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? filled(fact) : { validFrom: today(), ...(own ? { organisationId: own.id } : {}) }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editStay') : t('act.admit')}
      save={(body, headers) =>
        fact
          ? put(
              `${PATH}/{stayId}`,
              { id: person.id, stayId: fact.id },
              { ...left(correction.latest.current), ...body },
              headers,
            )
          : post(PATH, { id: person.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

/** The discharge that the form does not ask for stays as it is. */
function left(stay: Fact | undefined) {
  return stay?.validTo ? { validTo: stay.validTo, dischargeKind: stay.dischargeKind } : {};
}

function filled(fact: Fact): Partial<Request> {
  const { organisationId, category, admissionKind, validFrom } = fact;
  return {
    organisationId,
    category,
    flags: fact.flags ?? [],
    admissionKind,
    decisionNumber: fact.decisionNumber ?? '',
    validFrom,
    ...left(fact),
  };
}

export function DischargeAct({ person, fact, onClose }: Props<Fact>) {
  const { t } = useTranslation('beneficiary');
  const kinds = useCodes('DISCHARGE_KIND').choices;
  return (
    <ActForm<{ validTo: string; dischargeKind: string }>
      draftKey={`beneficiary/${person.id}/stay/${fact.id}/closure`}
      fields={[
        { kind: 'day', name: 'validTo', label: t('f.leftOn'), description: t('f.endsHint'), required: true },
        {
          kind: 'choice',
          name: 'dischargeKind',
          label: t('f.dischargeKind'),
          choices: kinds,
          required: true,
        },
      ]}
      initial={{ validTo: today() }}
      saveLabel={t('act.discharge')}
      doneLabel={t('done.ended')}
      save={(body, headers) =>
        post(`${PATH}/{stayId}/closure`, { id: person.id, stayId: fact.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}
