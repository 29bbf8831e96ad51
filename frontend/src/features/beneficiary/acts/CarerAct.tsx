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
import type { Ending } from './acts';

type Fact = components['schemas']['CarerDetail'];
type Request = components['schemas']['CarerRequest'];

const PATH = '/api/v1/beneficiaries/{id}/carers' as const;

/** Who cares for the person: not always a parent. */
export function CarerAct(props: { person: Person; fact: Fact | undefined; onClose: () => void }) {
  const { person, fact, onClose } = props;
  const { t } = useTranslation('beneficiary');
  const relations = useCodes('RELATION').choices;
  const correction = useCorrection(
    fact,
    useReadAgain(person.id, (now) => now.carers),
    filled,
  );
  const fields: ActField<keyof Request & string>[] = [
    { kind: 'text', name: 'fullName', label: t('f.carerName'), required: true },
    { kind: 'choice', name: 'relation', label: t('f.relation'), choices: relations, required: true },
    { kind: 'text', name: 'phone', label: t('f.phone'), max: 30 },
    { kind: 'check', name: 'legalGuardian', label: t('f.guardian') },
    { kind: 'day', name: 'validFrom', label: t('f.from'), required: true, maxDate: today() },
    ...(fact?.validTo
      ? ([{ kind: 'day', name: 'validTo', label: t('f.endsOn'), required: true }] as const)
      : []),
  ];
  return (
    <ActForm<Request>
      draftKey={`beneficiary/${person.id}/carer/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? filled(fact) : { validFrom: today() }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editCarer') : t('act.addCarer')}
      save={(body, headers) =>
        fact
          ? put(
              `${PATH}/{carerId}`,
              { id: person.id, carerId: fact.id },
              { validTo: correction.latest.current?.validTo, ...body },
              headers,
            )
          : post(PATH, { id: person.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

function filled({ fullName, relation, phone, legalGuardian, validFrom, validTo }: Fact): Partial<Request> {
  return {
    fullName,
    relation,
    phone: phone ?? '',
    legalGuardian,
    validFrom,
    ...(validTo ? { validTo } : {}),
  };
}

const ENDS = {
  carers: ['/api/v1/beneficiaries/{id}/carers/{carerId}/closure', 'carerId', 'act.endCarer'],
  disabilities: [
    '/api/v1/beneficiaries/{id}/disabilities/{disabilityId}/closure',
    'disabilityId',
    'act.endDisability',
  ],
  'school-statuses': [
    '/api/v1/beneficiaries/{id}/school-statuses/{schoolStatusId}/closure',
    'schoolStatusId',
    'act.endSchool',
  ],
} as const;

/** The end of a dated fact: it stays in the record, with its last day. */
export function EndAct({
  person,
  of,
  id,
  onClose,
}: {
  person: Person;
  of: Ending;
  id: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('beneficiary');
  const [path, name, label] = ENDS[of];
  return (
    <ActForm<{ validTo: string }>
      draftKey={`beneficiary/${person.id}/${of}/${id}/closure`}
      fields={[
        {
          kind: 'day',
          name: 'validTo',
          label: t('f.endsOn'),
          description: t('f.endsHint'),
          required: true,
        },
      ]}
      initial={{ validTo: today() }}
      saveLabel={t(label)}
      doneLabel={t('done.ended')}
      save={(body, headers) => post(path, { id: person.id, [name]: id }, body, headers)}
      onClose={onClose}
    />
  );
}
