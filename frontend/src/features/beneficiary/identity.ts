import type { PersonValues } from './personForm';

export type IdentityDoubt = 'IDENTITY_OLD_FORMAT' | 'IDENTITY_SEX_MISMATCH' | 'IDENTITY_BIRTH_YEAR_MISMATCH';

/** What in an identity number does not agree with the rest. Papers hold mistakes, so it is said and not refused. */
export function identityDoubts(
  values: Pick<PersonValues, 'identityNumber' | 'sex' | 'birthDate' | 'estimated'>,
): IdentityDoubt[] {
  const number = values.identityNumber.replace(/\s/g, '');
  const year = values.birthDate && !values.estimated ? Number(values.birthDate.date.slice(0, 4)) : undefined;
  if (/^\d{9}$/.test(number)) return year && year >= 2010 ? ['IDENTITY_OLD_FORMAT'] : [];
  if (!/^\d{12}$/.test(number)) return [];
  const century = Number(number[3]);
  const doubts: IdentityDoubt[] = [];
  const says = century % 2 === 0 ? 'MALE' : 'FEMALE';
  if ((values.sex === 'MALE' || values.sex === 'FEMALE') && values.sex !== says)
    doubts.push('IDENTITY_SEX_MISMATCH');
  const born = 1900 + Math.floor(century / 2) * 100 + Number(number.slice(4, 6));
  if (year && year !== born) doubts.push('IDENTITY_BIRTH_YEAR_MISMATCH');
  return doubts;
}
