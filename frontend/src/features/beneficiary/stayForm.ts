import { z } from 'zod';
import { optionalText, requiredDay, requiredId } from '@/shared/form/schema';
import { today } from '@/shared/format/date';

/** An admission, for accounts that see residents only. */
export interface StayValues {
  organisationId: string;
  category: string | undefined;
  admissionKind: string | undefined;
  validFrom: string | undefined;
  decisionNumber: string;
}

export function blankStay(organisationId: string): StayValues {
  return {
    organisationId,
    category: undefined,
    admissionKind: undefined,
    validFrom: today(),
    decisionNumber: '',
  };
}

export const staySchema = z.object({
  organisationId: requiredId(),
  category: requiredId(),
  admissionKind: requiredId(),
  validFrom: requiredDay(),
  decisionNumber: optionalText(100),
});
