import type { UseFormReturnType } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Picked } from '@/shared/form/EntityPicker';
import type { ActivityValues, StopValues } from './values';

export type ActivityFormState = UseFormReturnType<ActivityValues>;

/** The names behind the ids that the form opens with. */
export interface Names {
  campaign?: Picked | undefined;
  project?: Picked | undefined;
  series?: Picked | undefined;
  /** Organisations, officials, people and documents by id; units by `unitKey`. */
  of: ReadonlyMap<string, string>;
}

/** What is chosen already, for a picker that opens with an id. */
export function pickedOf(names: Names, id: string | undefined): Picked | undefined {
  const label = id && names.of.get(id);
  return id && label ? { id, label } : undefined;
}

/** Units and records share one map of names. */
export function unitKey(code: string): string {
  return `unit ${code}`;
}

/** "Điểm đến 1: Thị xã Quảng Yên", as far as it is known by name. */
export function stopTitle(t: TFunction<'activity'>, names: Names, stop: StopValues, index: number): string {
  const unit = stop.unitCode && names.of.get(unitKey(stop.unitCode));
  return [t('form.stopNumber', { number: index + 1 }), unit || stop.placeText].filter(Boolean).join(': ');
}
