import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { formatDate } from '@/shared/format/date';

export interface Choice {
  value: string;
  label: string;
}

interface Base {
  /** The parameter's name in the address and in the API. */
  name: string;
  /** What it narrows, as a noun: "Nhóm hoàn cảnh". */
  label: string;
  /** The condition as people say it; by default "label: value". */
  sentence?: (value: string) => string;
}

export type FilterDef =
  | (Base & { kind: 'choice'; choices: readonly Choice[]; multiple?: boolean })
  | (Base & { kind: 'yesNo' })
  /** Two parameters, `nameFrom` and `nameTo` unless `bounds` says otherwise, both inclusive. */
  | (Base & { kind: 'dates'; bounds?: readonly [from: string, to: string] })
  /** Two parameters, `nameFrom` and `nameTo`, both whole numbers and inclusive: an age, a count. */
  | (Omit<Base, 'sentence'> & {
      kind: 'range';
      sentence: (from: string | undefined, to: string | undefined) => string;
    })
  | (Base & { kind: 'unit' })
  /** Anything else: the feature brings the editor; `sentence` must be given. */
  | (Base & {
      kind: 'custom';
      editor: (props: { value: string; onChange: (value: string | undefined) => void }) => ReactNode;
    });

/** The parameters that a filter occupies. */
export function parametersOf(def: FilterDef): string[] {
  if (def.kind === 'dates') return [...boundsOf(def)];
  return def.kind === 'range' ? [`${def.name}From`, `${def.name}To`] : [def.name];
}

/** The names under which the first and the last day of a stretch of days are asked for. */
export function boundsOf(def: Extract<FilterDef, { kind: 'dates' }>): readonly [from: string, to: string] {
  return def.bounds ?? [`${def.name}From`, `${def.name}To`];
}

export function isSet(def: FilterDef, values: Record<string, string>): boolean {
  return parametersOf(def).some((name) => values[name]);
}

/** A set filter as a sentence one can read back: "Nhóm hoàn cảnh: Trẻ mồ côi cả cha và mẹ". */
export function sentenceOf(
  t: TFunction<'list'>,
  def: FilterDef,
  values: Record<string, string>,
  placeName?: (code: string) => string,
): string {
  const value = values[def.name] ?? '';
  if (def.kind === 'dates') {
    const [from, to] = boundsOf(def).map((name) => values[name]);
    if (from && to) return t('between', { label: def.label, from: formatDate(from), to: formatDate(to) });
    return from
      ? t('since', { label: def.label, from: formatDate(from) })
      : t('upTo', { label: def.label, to: formatDate(to ?? '') });
  }
  if (def.kind === 'range') return def.sentence(values[`${def.name}From`], values[`${def.name}To`]);
  if (def.sentence) return def.sentence(value);
  if (def.kind === 'unit') return t('in', { place: placeName?.(value) ?? value });
  if (def.kind === 'yesNo')
    return t('is', { label: def.label, value: value === 'true' ? t('yes') : t('no') });
  if (def.kind === 'choice') {
    const words = value.split(',').map((one) => def.choices.find((c) => c.value === one)?.label ?? one);
    return t('is', { label: def.label, value: words.join(', ') });
  }
  return t('is', { label: def.label, value });
}
