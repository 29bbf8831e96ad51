import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Choice } from '@/shared/list/filters';
import type { Picked } from './EntityPicker';
import { optionalDay, optionalText, requiredDay, requiredDong, requiredId, requiredText } from './schema';

interface Base<N extends string> {
  name: N;
  label: string;
  description?: string;
  required?: boolean;
}

/** One field of a small form. */
export type ActField<N extends string = string> =
  | (Base<N> & { kind: 'text' | 'long'; max?: number })
  | (Base<N> & { kind: 'day'; maxDate?: string })
  | (Base<N> & { kind: 'money'; least?: number })
  | (Base<N> & { kind: 'number'; min?: number; max?: number })
  | (Base<N> & { kind: 'choice'; choices: readonly Choice[]; searchable?: boolean })
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

/** The rules that the fields say. */
export function schemaOf(fields: readonly ActField[]) {
  return z.object(Object.fromEntries(fields.map((field) => [field.name, ruleOf(field)])));
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
    case 'number': {
      const rule = z
        .number()
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? Number.MAX_SAFE_INTEGER);
      return field.required ? rule : rule.optional();
    }
    case 'many':
      return z.array(z.string());
    case 'check':
      return z.boolean();
    default:
      return field.required ? requiredId() : z.string().optional();
  }
}

/** What an untouched field holds. */
export function blankOf(field: ActField): unknown {
  if (field.kind === 'text' || field.kind === 'long') return '';
  if (field.kind === 'many') return [];
  return field.kind === 'check' ? false : undefined;
}
