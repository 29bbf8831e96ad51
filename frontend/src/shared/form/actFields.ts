import type { ReactNode } from 'react';
import { z } from 'zod';
import { formatDate } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';
import type { Choice } from '@/shared/list/filters';
import type { Picked } from './EntityPicker';
import { optionalDay, optionalText, requiredDay, requiredDong, requiredId, requiredText } from './schema';

interface Base<N extends string> {
  name: N;
  label: string;
  description?: string;
  required?: boolean;
  /** Asked only when this holds of what is filled in so far; otherwise the field is left out of what is sent. */
  when?: (values: Record<string, unknown>) => boolean;
}

/** Choices that may depend on what is filled in so far. */
export type Choices = readonly Choice[] | ((values: Record<string, unknown>) => readonly Choice[]);

/** One field of a small form. */
export type ActField<N extends string = string> =
  | (Base<N> & { kind: 'text' | 'long'; max?: number })
  | (Base<N> & { kind: 'day'; maxDate?: string })
  | (Base<N> & { kind: 'money'; least?: number })
  | (Base<N> & { kind: 'number' | 'year'; min?: number; max?: number })
  | (Base<N> & { kind: 'choice'; choices: Choices; searchable?: boolean })
  | (Base<N> & { kind: 'many'; choices: readonly Choice[] })
  | (Base<N> & { kind: 'check' })
  | (Base<N> & { kind: 'organisation'; fixed?: Record<string, string>; initial?: Picked | undefined })
  /** A field the feature draws itself; its value is an id. */
  | (Base<N> & {
      kind: 'custom';
      editor: (props: {
        value: string | undefined;
        onChange: (id: string | undefined) => void;
        error: ReactNode;
      }) => ReactNode;
    });

/** The rules that the fields say, for those that are asked. */
export function schemaOf(fields: readonly ActField[]) {
  return z.record(z.string(), z.unknown()).transform((values, context): Record<string, unknown> => {
    const asked = fields.filter((field) => field.when?.(values) ?? true);
    const read = z
      .object(Object.fromEntries(asked.map((field) => [field.name, ruleOf(field)])))
      .safeParse(values);
    if (read.success) return read.data;
    for (const issue of read.error.issues) context.issues.push({ ...issue, input: values } as never);
    return z.NEVER;
  });
}

function ruleOf(field: ActField): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'long': {
      const max = field.max ?? (field.kind === 'text' ? 200 : 2000);
      return field.required ? requiredText(max) : optionalText(max);
    }
    case 'day':
      return field.required ? requiredDay() : optionalDay();
    case 'money': {
      const rule = requiredDong(field.least ?? 1);
      return field.required ? rule : rule.optional();
    }
    case 'number':
    case 'year': {
      const rule = z
        .number()
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? Number.MAX_SAFE_INTEGER);
      return field.required ? rule : rule.optional();
    }
    case 'many':
      return field.required
        ? z.array(z.string()).min(1, { error: () => i18next.t('form:zod.required') })
        : z.array(z.string());
    case 'check':
      return z.boolean();
    default:
      return field.required ? requiredId() : z.string().optional();
  }
}

/** A value in words, for telling mine from theirs; undefined where it speaks for itself. */
export function shownAs(
  fields: readonly ActField[],
  name: string,
  value: unknown,
  values: Record<string, unknown>,
): string | undefined {
  const field = fields.find((one) => one.name === name);
  if (field?.kind === 'check') return i18next.t(value ? 'common:yes' : 'common:no');
  if (!field || value === undefined || value === null || value === '') return undefined;
  const word = (choices: readonly Choice[]) =>
    [value].flat().map((code) => choices.find((choice) => choice.value === code)?.label ?? String(code));
  switch (field.kind) {
    case 'day':
      return formatDate(String(value));
    case 'choice':
      return word(typeof field.choices === 'function' ? field.choices(values) : field.choices).join(', ');
    case 'many':
      return word(field.choices).join(', ');
    default:
      return undefined;
  }
}

/** What an untouched field holds. */
export function blankOf(field: ActField): unknown {
  if (field.kind === 'text' || field.kind === 'long') return '';
  if (field.kind === 'many') return [];
  return field.kind === 'check' ? false : undefined;
}
