import { z } from 'zod';
import { optionalDay, optionalText } from '@/shared/form/schema';
import { today } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';

/** What is known of school on the first day; without a status nothing is. */
export interface SchoolValues {
  status: string | undefined;
  level: string | undefined;
  schoolName: string;
  grade: string;
  reason: string | undefined;
  validFrom: string | undefined;
}

export function blankSchool(): SchoolValues {
  return {
    status: undefined,
    level: undefined,
    schoolName: '',
    grade: '',
    reason: undefined,
    validFrom: today(),
  };
}

/** Rules of the school part, and what is sent for it: only what belongs to the status. */
export const schoolSchema = z
  .object({
    status: z.enum(['ATTENDING', 'DROPPED_OUT', 'NEVER', 'COMPLETED']).optional(),
    level: z.string().optional(),
    schoolName: optionalText(200),
    grade: optionalText(20),
    reason: z.string().optional(),
    validFrom: optionalDay(),
  })
  .superRefine((school, context) => {
    const need = (part: 'level' | 'reason' | 'validFrom') =>
      school[part] ||
      context.addIssue({ code: 'custom', path: [part], message: i18next.t('form:zod.required') });
    if (school.status) need('validFrom');
    if (school.status === 'ATTENDING') need('level');
    if (school.status === 'DROPPED_OUT') need('reason');
  })
  .transform(({ status, level, schoolName, grade, reason, validFrom }) => {
    if (!status || !validFrom) return undefined;
    if (status === 'ATTENDING') return { status, level, schoolName, grade, validFrom };
    return status === 'DROPPED_OUT' ? { status, reason, validFrom } : { status, validFrom };
  });
