import type { TFunction } from 'i18next';
import type { components } from '@/api/schema.gen';
import { type DatePrecision, formatDate, formatPartialDate } from '@/shared/format/date';

type Schemas = components['schemas'];
/** What only a partner's view of a person has; of the others it has a part. */
type OfPartner = Partial<
  Pick<Schemas['PartnerBeneficiaryDetail'], 'pseudonym' | 'consentedName' | 'photoId' | 'communeName'>
>;

/** A person as staff see her. A partner's view has a pseudonym, and lacks what partners may not see. */
export type Person = Schemas['BeneficiaryDetail'] & OfPartner;
export type PersonRow = Schemas['BeneficiarySummary'] & OfPartner;
type T = TFunction<'beneficiary'>;

/** How a person is called on screen: the name, the code that partners see, or that the name is unknown. */
export function nameOf(
  t: T,
  person: {
    fullName?: string;
    pseudonym?: string;
    consentedName?: string;
    anonymisedOn?: string;
    code?: string;
  },
): string {
  const name = person.fullName ?? person.consentedName;
  if (name) return name;
  if (person.anonymisedOn && person.code) return person.code;
  return person.pseudonym ? t('partner', { code: person.pseudonym }) : t('unnamed');
}

/** A birth date as exactly as it is known: 14/07/2019, 07/2019, 2019, khoảng 2019. */
export function bornOn(
  t: T,
  person: { birthDate?: string; birthDatePrecision?: string },
): string | undefined {
  if (!person.birthDate) return undefined;
  if (person.birthDatePrecision === 'ESTIMATED')
    return t('estimated', {
      date: person.birthDate.endsWith('-01-01') ? person.birthDate.slice(0, 4) : formatDate(person.birthDate),
    });
  return formatPartialDate({
    date: person.birthDate,
    precision: (person.birthDatePrecision ?? 'DAY') as DatePrecision,
  });
}

export function ageOf(t: T, age: number | undefined): string {
  if (age === undefined || age === null) return t('ageUnknown');
  return age === 0 ? t('underOne') : t('age', { count: age });
}

/** A group as a chip can carry it; what has no short word is shown by its code. */
export function shortGroup(t: T, code: string): string {
  return t(`short.${code.slice(0, 4) as 'TE01'}`, {
    defaultValue: t(`short.${code as 'TE01'}`, { defaultValue: code }),
  });
}
