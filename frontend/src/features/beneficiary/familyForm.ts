import { z } from 'zod';
import { post } from '@/api/command';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema.gen';
import { optionalText } from '@/shared/form/schema';
import { today } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';

type Carer = components['schemas']['CarerRequest'];
type AddressRequest = components['schemas']['AddressRequest'];

/** Which household: one of the register, a new one, or not known yet. */
export const HOUSEHOLDS = ['LATER', 'KNOWN', 'NEW'] as const;
export type WhichHousehold = (typeof HOUSEHOLDS)[number];

/** Who cares for the person and with whom the person lives, as known on the first day. */
export interface FamilyValues {
  carerName: string;
  carerRelation: string | undefined;
  carerPhone: string;
  household: WhichHousehold;
  householdId: string | undefined;
  headName: string;
  /** What the person is to the head of the household. */
  relation: string | undefined;
  poverty: string | undefined;
}

export function blankFamily(household: WhichHousehold = 'LATER'): FamilyValues {
  return {
    carerName: '',
    carerRelation: undefined,
    carerPhone: '',
    household,
    householdId: undefined,
    headName: '',
    relation: undefined,
    poverty: undefined,
  };
}

const required = () => i18next.t('form:zod.required');

export const familySchema = z
  .object({
    carerName: optionalText(200),
    carerRelation: z.string().optional(),
    carerPhone: z
      .string()
      .transform((text) => text.trim() || undefined)
      .pipe(
        z
          .string()
          .regex(/^[0-9+][0-9 .()+-]{2,29}$/, { error: () => i18next.t('beneficiary:form.phoneBad') })
          .optional(),
      ),
    household: z.enum(HOUSEHOLDS),
    householdId: z.string().optional(),
    headName: optionalText(200),
    relation: z.string().optional(),
    poverty: z.string().optional(),
  })
  .superRefine((family, context) => {
    const need = (name: keyof FamilyValues) =>
      family[name] || context.addIssue({ code: 'custom', path: [name], message: required() });
    if (family.carerName) need('carerRelation');
    else if (family.carerRelation || family.carerPhone) need('carerName');
    if (family.household === 'KNOWN') need('householdId');
    if (family.household === 'NEW') need('headName');
    if (family.household !== 'LATER') need('relation');
  });

type FamilyBody = z.output<typeof familySchema>;

/** What a child is to a head of the household who cares for the child; undefined where that says nothing. */
export function relationToCarer(carer: string | undefined): string | undefined {
  const other: Record<string, string> = {
    FATHER: 'CHILD',
    MOTHER: 'CHILD',
    STEP_PARENT: 'CHILD',
    GRANDPARENT: 'GRANDCHILD',
    AUNT_UNCLE: 'NIECE_NEPHEW',
    SIBLING: 'SIBLING',
    FOSTER_CARER: 'FOSTER_CHILD',
    OTHER_KIN: 'OTHER_KIN',
  };
  return carer && other[carer];
}

export function carersOf(family: FamilyBody, validFrom: string = today()): { carers?: Carer[] } {
  const { carerName: fullName, carerRelation: relation, carerPhone: phone } = family;
  return fullName && relation ? { carers: [{ fullName, relation, phone, validFrom } as Carer] } : {};
}

/** Writes the person, who is registered by now, into the household that was chosen. */
export function joinHousehold(
  person: { id: string },
  address: AddressRequest,
  family: FamilyBody,
  validFrom: string,
  headers: Record<string, string>,
): Promise<unknown> {
  const { household, householdId = '', headName, relation, poverty } = family;
  const member = { beneficiaryId: person.id, relation, validFrom };
  if (household === 'KNOWN')
    return post('/api/v1/households/{id}/members', { id: householdId }, member, headers);
  const year = Number(today().slice(0, 4));
  const head = { fullName: headName, relation: 'HEAD', head: true, validFrom };
  const status = poverty ? { poverty: { status: poverty, year, validFrom: `${year}-01-01` } } : {};
  return post('/api/v1/households', {}, { address, members: [head, member], ...status }, headers);
}

const TRIES = 3;

/**
 * The person is registered already, so a line that is lost for a moment is tried again with the same key. What does not
 * succeed is answered as words: the record stands, and the household is written from its page.
 */
export async function joinOrTell(join: () => Promise<unknown>): Promise<string | undefined> {
  for (let left = TRIES; ; left -= 1) {
    try {
      await join();
      return undefined;
    } catch (error) {
      const problem = error instanceof ProblemError ? error : undefined;
      if (!problem?.isTransient || left <= 1)
        return problem?.errors[0]?.message ?? problem?.detail ?? i18next.t('form:problem.offline');
      await new Promise((resolve) => setTimeout(resolve, (problem.retryAfter ?? 1) * 1000));
    }
  }
}
