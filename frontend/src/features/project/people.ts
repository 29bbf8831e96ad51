import { formatDate } from '@/shared/format/date';

interface Person {
  id: string;
  code: string;
  fullName?: string;
  birthDate?: string;
  birthYear?: number;
}
interface Household {
  id: string;
  code: string;
  headName?: string;
}
interface Who {
  person?: Person;
  household?: Household;
}

/** The name of who is meant; partner organisations see the code. */
export function nameOf({ person, household }: Who): string {
  if (person) return person.fullName ?? person.code;
  return household?.headName ?? household?.code ?? '–';
}

/** The page of who is meant. */
export function pathOf({ person, household }: Who): string {
  return person ? `/beneficiaries/${person.id}` : `/households/${household?.id ?? ''}`;
}

export function bornOf({ person }: Who): string {
  if (person?.birthDate) return formatDate(person.birthDate);
  return person?.birthYear ? String(person.birthYear) : '–';
}
