import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { type AddressValues, addressSchema, addressValues, blankAddress } from '@/shared/form/address';
import {
  optionalDay,
  optionalPartialDay,
  optionalText,
  requiredChoice,
  requiredDay,
  requiredId,
} from '@/shared/form/schema';
import { type PartialDate, today } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';
import { blankFamily, carersOf, type FamilyValues, familySchema } from './familyForm';
import { blankSchool, type SchoolValues, schoolSchema } from './schoolForm';
import { blankStay, type StayValues, staySchema } from './stayForm';
import type { Person } from './words';

type CreateRequest = components['schemas']['CreateBeneficiaryRequest'];

const t = i18next.getFixedT(null, 'beneficiary');

/** What is known of a group on the first day. */
export interface GroupValues {
  groupCode: string | undefined;
  subgroupCode: string | undefined;
  validFrom: string | undefined;
}

export type PersonValues = {
  fullName: string;
  otherName: string;
  sex: string | undefined;
  birthDate: PartialDate | undefined;
  estimated: boolean;
  ethnicGroup: string | undefined;
  identityNumber: string;
  identityState: string | undefined;
  address: AddressValues;
  residentSince: string | undefined;
  phone: string;
  note: string;
  circumstances: GroupValues[];
  schoolStatus: SchoolValues;
  family: FamilyValues;
  stay: StayValues | undefined;
};

export function blankPerson(address: AddressValues = blankAddress(), facility?: string): PersonValues {
  return {
    fullName: '',
    otherName: '',
    sex: undefined,
    birthDate: undefined,
    estimated: false,
    ethnicGroup: undefined,
    identityNumber: '',
    identityState: undefined,
    address,
    residentSince: undefined,
    phone: '',
    note: '',
    circumstances: [],
    schoolStatus: blankSchool(),
    family: blankFamily(),
    stay: facility ? blankStay(facility) : undefined,
  };
}

export function blankGroup(): GroupValues {
  return { groupCode: undefined, subgroupCode: undefined, validFrom: today() };
}

/** A record as the form shows it for correction. */
export function valuesOf(person: Person): PersonValues {
  const estimated = person.birthDatePrecision === 'ESTIMATED';
  const birthDate: PartialDate | undefined = person.birthDate
    ? {
        date: person.birthDate,
        precision: person.birthDatePrecision === 'ESTIMATED' ? 'DAY' : (person.birthDatePrecision ?? 'DAY'),
      }
    : undefined;
  return {
    ...blankPerson(addressValues(person.address)),
    fullName: person.fullName ?? '',
    otherName: person.otherName ?? '',
    sex: person.sex,
    birthDate,
    estimated,
    ethnicGroup: person.ethnicGroup,
    identityNumber: person.identityNumber ?? '',
    identityState: person.identityState,
    phone: person.phone ?? '',
    note: person.note ?? '',
  };
}

const identityNumber = z
  .string()
  .transform((text) => text.replace(/\s/g, '') || undefined)
  .pipe(
    z
      .string()
      .regex(/^(\d{9}|\d{12})$/, { error: () => t('form.identityBad') })
      .optional(),
  );
const phone = z
  .string()
  .transform((text) => text.trim() || undefined)
  .pipe(
    z
      .string()
      .regex(/^[0-9+][0-9 .()+-]{2,29}$/, { error: () => t('form.phoneBad') })
      .optional(),
  );

/** The rules of the form, and the request it becomes. What is empty is left out: the register knows it is unknown. */
export const personSchema = z
  .object({
    fullName: optionalText(200),
    otherName: optionalText(200),
    sex: requiredChoice(['FEMALE', 'MALE', 'UNKNOWN']),
    birthDate: optionalPartialDay(),
    estimated: z.boolean(),
    ethnicGroup: z.string().optional(),
    identityNumber,
    identityState: z.enum(['NONE', 'REQUESTED', 'DECLARED', 'VERIFIED_POLICE']).optional(),
    address: addressSchema(),
    residentSince: optionalDay(),
    phone,
    note: optionalText(4000),
    circumstances: z.array(
      z.object({ groupCode: requiredId(), subgroupCode: z.string().optional(), validFrom: requiredDay() }),
    ),
    schoolStatus: schoolSchema,
    family: familySchema,
    stay: staySchema.optional(),
  })
  .transform(({ birthDate, estimated, identityState, ...rest }) => ({
    ...rest,
    ...(birthDate
      ? {
          birthDate: birthDate.date,
          birthDatePrecision: estimated ? ('ESTIMATED' as const) : birthDate.precision,
        }
      : {}),
    // A state that belongs to the other case is left to the server's default.
    ...(fits(identityState, rest.identityNumber) ? { identityState } : {}),
  }));

export type PersonBody = z.output<typeof personSchema>;

function fits(state: string | undefined, number: string | undefined): boolean {
  if (!state) return false;
  return number
    ? state === 'DECLARED' || state === 'VERIFIED_POLICE'
    : state === 'NONE' || state === 'REQUESTED';
}

export function createBody(body: PersonBody): CreateRequest {
  const { circumstances, schoolStatus, family, stay, ...person } = body;
  return {
    ...person,
    ...(circumstances.length ? { circumstances } : {}),
    ...(schoolStatus ? { schoolStatus: schoolStatus as NonNullable<CreateRequest['schoolStatus']> } : {}),
    ...carersOf(family, body.residentSince),
    ...(stay ? { stay: stay as NonNullable<CreateRequest['stay']> } : {}),
  };
}

/** The corrected person; dated facts have their own acts. */
export function updateBody(body: PersonBody) {
  const { circumstances, schoolStatus, family, stay, residentSince, ...person } = body;
  return person;
}
