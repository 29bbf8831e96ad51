import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { type AddressValues, addressSchema, addressValues, blankAddress } from '@/shared/form/address';
import { optionalText } from '@/shared/form/schema';
import { today } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';
import type { Household } from './words';

type CreateRequest = components['schemas']['CreateHouseholdRequest'];

const t = i18next.getFixedT(null, 'household');

export type HouseholdValues = {
  address: AddressValues;
  phone: string;
  note: string;
  /** Only asked when a record is opened. */
  headName: string;
  headBirthYear: number | undefined;
  poverty: string | undefined;
};

export function blankHousehold(unitCode?: string): HouseholdValues {
  return {
    address: blankAddress(unitCode),
    phone: '',
    note: '',
    headName: '',
    headBirthYear: undefined,
    poverty: undefined,
  };
}

export function valuesOf(household: Household): HouseholdValues {
  return {
    ...blankHousehold(),
    address: addressValues(household.address),
    phone: household.phone ?? '',
    note: household.note ?? '',
  };
}

export const householdSchema = z.object({
  address: addressSchema(),
  phone: z
    .string()
    .transform((text) => text.trim() || undefined)
    .pipe(
      z
        .string()
        .regex(/^[0-9+][0-9 .()+-]{2,29}$/, { error: () => t('form.phoneBad') })
        .optional(),
    ),
  note: optionalText(4000),
  headName: optionalText(200),
  headBirthYear: z.number().int().min(1900).max(2100).optional(),
  poverty: z.enum(['POOR', 'NEAR_POOR', 'NOT_POOR']).optional(),
});

export type HouseholdBody = z.output<typeof householdSchema>;

/** A new household with its head and this year's poverty status, as far as they are known. */
export function createBody(body: HouseholdBody): CreateRequest {
  const { headName, headBirthYear, poverty, ...household } = body;
  const year = Number(today().slice(0, 4));
  return {
    ...household,
    ...(headName
      ? {
          members: [
            {
              fullName: headName,
              ...(headBirthYear ? { birthYear: headBirthYear } : {}),
              relation: 'HEAD',
              head: true,
              validFrom: today(),
            },
          ],
        }
      : {}),
    ...(poverty ? { poverty: { status: poverty, year, validFrom: `${year}-01-01` } } : {}),
  };
}

export function updateBody({ address, phone, note }: HouseholdBody) {
  return { address, phone, note };
}
