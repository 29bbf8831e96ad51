import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { searchKey } from '@/shared/format/text';

interface Props {
  /** A code of the groups of circumstances, or the reason in own words. */
  value: string;
  onChange: (value: string) => void;
  required: boolean;
  error: ReactNode;
}

/** Why a family or a person was chosen: one of the groups, shown by its name and kept by its code, or own words. */
export function ReasonField({ value, onChange, required, error }: Props) {
  const { t } = useTranslation('activity');
  const groups = useCodes('CIRCUMSTANCE').choices.filter((one) => !one.parent);
  const ofGroup = groups.find((one) => one.value === value);
  return (
    <Autocomplete
      label={t('reason')}
      description={t('form.reasonHint')}
      withAsterisk={required}
      maxLength={1000}
      data={groups.map((one) => one.label)}
      filter={({ options, search }) =>
        ofGroup
          ? options
          : options.filter((one) => 'label' in one && searchKey(one.label).includes(searchKey(search)))
      }
      value={ofGroup?.label ?? value}
      onChange={(text) => onChange(groups.find((one) => one.label === text.trim())?.value ?? text)}
      error={error}
    />
  );
}
