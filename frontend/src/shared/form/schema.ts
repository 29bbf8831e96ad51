import { z } from 'zod';
import { isRealDate } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';

/** The rules forms are made of. They mirror what the server refuses; the server stays the last judge. */
const t = i18next.getFixedT(null, 'form');

/** One line that must be there. Spaces around it go, and letters are composed (NFC). */
export function requiredText(max = 200) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, { error: () => t('zod.required') })
        .max(max, { error: () => t('zod.tooLong', { max }) }),
    );
}

/** Text that may be left out: empty becomes undefined, so that "unknown" is absent in the API. */
export function optionalText(max = 2000) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').trim() || undefined)
    .pipe(
      z
        .string()
        .max(max, { error: () => t('zod.tooLong', { max }) })
        .optional(),
    );
}

/**
 * A choice that must be made.
 * @public
 */
export function requiredChoice<const T extends string>(values: readonly T[]) {
  return z.enum(values as readonly [T, ...T[]], { error: () => t('zod.required') });
}

/** An id or code that must be chosen. */
export function requiredId() {
  return z.string({ error: () => t('zod.required') }).min(1, { error: () => t('zod.required') });
}

/**
 * A day that must be given and exist.
 * @public
 */
export function requiredDay() {
  return z.string({ error: () => t('zod.required') }).refine(isRealDate, { error: () => t('date.invalid') });
}

/**
 * A day that may be unknown, but exists when given.
 * @public
 */
export function optionalDay() {
  return z
    .string()
    .refine(isRealDate, { error: () => t('date.invalid') })
    .optional();
}

/** A date known to the day, the month or the year, or not at all. */
export function optionalPartialDay() {
  return z
    .object({ date: z.string(), precision: z.enum(['DAY', 'MONTH', 'YEAR']) })
    .refine((value) => isRealDate(value.date), { error: () => t('date.invalidPartial') })
    .optional();
}

/** A whole amount of đồng, at least `least`. */
export function requiredDong(least = 1) {
  return z
    .number({ error: () => t('money.invalid') })
    .int({ error: () => t('money.invalid') })
    .min(least, { error: () => t('zod.tooSmall', { min: least }) });
}
