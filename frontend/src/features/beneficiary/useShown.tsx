import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { AddressWords } from '@/shared/form/AddressWords';
import type { AddressValues } from '@/shared/form/address';
import type { PartialDate } from '@/shared/format/date';
import { bornOn } from './words';

/** What stands in a field of a person in words, for one who must choose between two people's changes. */
export function useShown(): (field: string, value: unknown) => ReactNode {
  const { t } = useTranslation(['beneficiary', 'common']);
  const words = useCodeWords();
  return (field, value) => {
    if (field === 'estimated') return t(value ? 'common:yes' : 'common:no');
    if (!value) return undefined;
    if (field === 'sex') return t(`sex.${value as 'MALE'}`);
    if (field === 'ethnicGroup') return words('ETHNIC_GROUP', value as string);
    if (field === 'identityState') return words('IDENTITY_STATE', value as string);
    if (field === 'address') return <AddressWords address={value as AddressValues} />;
    if (field === 'birthDate') {
      const born = value as PartialDate;
      return bornOn(t, { birthDate: born.date, birthDatePrecision: born.precision });
    }
    return undefined;
  };
}
