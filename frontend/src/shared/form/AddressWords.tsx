import { formatDate } from '@/shared/format/date';
import type { AddressValues } from './address';
import { useUnit } from './units';

/** An address that stands in a form, in words: for one who must choose between two people's changes. */
export function AddressWords({ address }: { address: AddressValues }) {
  const { former, unitCode, unitDate, hamlet, text } = address;
  const unit = useUnit(unitCode, former ? unitDate : undefined)?.fullName;
  const then = former && unitDate ? ` (${formatDate(unitDate)})` : '';
  return <>{[text, hamlet, unit && `${unit}${then}`].filter(Boolean).join(', ')}</>;
}
