import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { formatDate } from '@/shared/format/date';
import { optionalDay, optionalText, requiredId } from './schema';

type Address = components['schemas']['Address'];
type AddressRequest = components['schemas']['AddressRequest'];

/** The day whose units a paper of before the reform means, unless it says another. */
export const LAST_DAY_OF_DISTRICTS = '2025-06-30';

/** An address in a form: as written on paper, and the commune of today where the written unit was divided. */
export interface AddressValues {
  /** The unit is one of before the reform. */
  former: boolean;
  unitDate: string | undefined;
  unitCode: string | undefined;
  communeCode: string | undefined;
  hamlet: string;
  text: string;
}

export function blankAddress(unitCode?: string): AddressValues {
  return { former: false, unitDate: undefined, unitCode, communeCode: undefined, hamlet: '', text: '' };
}

/** An address as the server gave it, ready to be corrected. */
export function addressValues(address: Address | undefined): AddressValues {
  if (!address) return blankAddress();
  return {
    former: Boolean(address.unitDate),
    unitDate: address.unitDate,
    unitCode: address.unitCode,
    communeCode: address.communeCode,
    hamlet: address.hamlet ?? '',
    text: address.text ?? '',
  };
}

/** Rules of an address, and what is sent for it. */
export function addressSchema() {
  return z
    .object({
      former: z.boolean(),
      unitDate: optionalDay(),
      unitCode: requiredId(),
      communeCode: z.string().optional(),
      hamlet: optionalText(200),
      text: optionalText(500),
    })
    .transform(
      ({ former, unitDate, communeCode, ...rest }): AddressRequest => ({
        ...rest,
        ...(former ? { unitDate: unitDate ?? LAST_DAY_OF_DISTRICTS, communeCode } : {}),
      }),
    );
}

/**
 * An address of today in one line. Papers often write the village and the commune into the text, which is not said
 * twice; a text that names the units of before the reform stands beside it (`addressWritten`).
 */
export function addressLine(address: Address): string {
  const said = namesFormer(address) ? '' : (address.text ?? '');
  const more = [address.hamlet, address.communeName].filter((part) => part && !said.includes(part));
  return [said, ...more].filter(Boolean).join(', ');
}

/** How a paper of before the reform writes the address, with the day of its units; undefined for one of today. */
export function addressWritten(address: Address): string | undefined {
  if (!address.unitDate) return undefined;
  return `${namesFormer(address) ? address.text : address.unitName} (${formatDate(address.unitDate)})`;
}

function namesFormer({ unitDate, unitName, text }: Address): boolean {
  return Boolean(unitDate && text?.includes(unitName));
}
