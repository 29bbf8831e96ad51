import { Checkbox, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { today } from '@/shared/format/date';
import { type AddressValues, LAST_DAY_OF_DISTRICTS } from './address';
import { DateField } from './DateField';
import { UnitPicker } from './UnitPicker';
import { WhichPart } from './WhichPart';

interface Props {
  value: AddressValues;
  /** Sets one part of the address. */
  onChange: (part: keyof AddressValues, value: unknown) => void;
  /** Any province may be chosen: the account's own otherwise. */
  anywhere?: boolean;
  /** Complaint about one part. */
  errorOf: (part: keyof AddressValues) => ReactNode;
}

/** Where somebody lives, as on paper: a unit of today or of before the reform, the village, the way to the door. */
export function AddressFields({ value, onChange, anywhere = false, errorOf }: Props) {
  const { t } = useTranslation('form');
  const { me } = useMe();
  const { former, unitDate, unitCode } = value;
  const asOf = former ? (unitDate ?? LAST_DAY_OF_DISTRICTS) : undefined;
  const own = former || anywhere ? undefined : me?.scope?.provinceCode;
  return (
    <Stack gap="md">
      <UnitPicker
        key={asOf ?? 'today'}
        value={unitCode}
        onChange={(code) => {
          onChange('unitCode', code);
          onChange('communeCode', undefined);
        }}
        required
        error={errorOf('unitCode')}
        {...(own ? { provinceCode: own } : {})}
        {...(asOf ? { asOf } : {})}
      />
      <Checkbox
        label={t('address.former')}
        description={t('address.formerHint')}
        checked={former}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          onChange('former', next);
          onChange('unitDate', next ? LAST_DAY_OF_DISTRICTS : undefined);
          onChange('unitCode', undefined);
          onChange('communeCode', undefined);
        }}
      />
      {former && (
        <DateField
          label={t('address.unitDate')}
          description={t('address.unitDateHint')}
          value={unitDate}
          onChange={(day) => onChange('unitDate', day)}
          maxDate={today()}
          error={errorOf('unitDate')}
        />
      )}
      {former && unitCode && asOf && (
        <WhichPart
          unitCode={unitCode}
          asOf={asOf}
          value={value.communeCode}
          onChange={(code) => onChange('communeCode', code)}
          question={t('address.whichPart')}
          error={errorOf('communeCode')}
        />
      )}
      <TextInput
        label={t('address.hamlet')}
        maxLength={200}
        value={value.hamlet}
        onChange={(event) => onChange('hamlet', event.currentTarget.value)}
        error={errorOf('hamlet')}
      />
      <TextInput
        label={t('address.text')}
        description={t('address.textHint')}
        maxLength={500}
        value={value.text}
        onChange={(event) => onChange('text', event.currentTarget.value)}
        error={errorOf('text')}
      />
    </Stack>
  );
}
