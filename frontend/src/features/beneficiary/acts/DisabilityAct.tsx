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

type Fact = components['schemas']['DisabilityDetail'];
type Request = components['schemas']['DisabilityRequest'];

const PATH = '/api/v1/beneficiaries/{id}/disabilities' as const;

/** A disability certificate: several types, one level. */
export function DisabilityAct(props: { person: Person; fact: Fact | undefined; onClose: () => void }) {
  const { person, fact, onClose } = props;
  const { t } = useTranslation('beneficiary');
  const types = useCodes('DISABILITY_TYPE').choices;
  const levels = useCodes('DISABILITY_LEVEL').choices;
  const correction = useCorrection(
    fact,
    useReadAgain(person.id, (now) => now.disabilities),
    filled,
  );
  const fields: ActField<keyof Request & string>[] = [
    { kind: 'many', name: 'types', label: t('f.types'), choices: types, required: true },
    { kind: 'choice', name: 'level', label: t('f.severity'), choices: levels, required: true },
    { kind: 'day', name: 'validFrom', label: t('f.from'), required: true, maxDate: today() },
    ...(fact?.validTo
      ? ([{ kind: 'day', name: 'validTo', label: t('f.endsOn'), required: true }] as const)
      : []),
    { kind: 'text', name: 'certificateNumber', label: t('f.certificate'), max: 100 },
    { kind: 'day', name: 'issuedOn', label: t('f.issuedOn'), maxDate: today() },
    { kind: 'text', name: 'issuedBy', label: t('f.issuedBy'), max: 300 },
  ];
  return (
    <ActForm<Request>
      draftKey={`beneficiary/${person.id}/disability/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? filled(fact) : { validFrom: today() }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editDisability') : t('act.addDisability')}
      save={(body, headers) =>
        fact
          ? put(
              `${PATH}/{disabilityId}`,
              { id: person.id, disabilityId: fact.id },
              { validTo: correction.latest.current?.validTo, ...body },
              headers,
            )
          : post(PATH, { id: person.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

function filled(fact: Fact): Partial<Request> {
  const { types, level, validFrom, validTo, issuedOn } = fact;
  return {
    types,
    level,
    validFrom,
    ...(validTo ? { validTo } : {}),
    issuedOn,
    certificateNumber: fact.certificateNumber ?? '',
    issuedBy: fact.issuedBy ?? '',
  };
}
