import { Select, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { today } from '@/shared/format/date';
import type { PersonValues } from '../personForm';

/** The admission that centre staff record with the person, since they see residents only. */
export function StayFields({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation('beneficiary');
  const categories = useCodes('RESIDENT_CATEGORY').choices;
  const admissions = useCodes('ADMISSION_KIND').choices;
  return (
    <Stack gap="md">
      <Select
        label={t('f.category')}
        description={t('f.categoryHint')}
        data={categories}
        withAsterisk
        {...form.getInputProps('stay.category')}
      />
      <Select
        label={t('f.admissionKind')}
        data={admissions}
        withAsterisk
        {...form.getInputProps('stay.admissionKind')}
      />
      <DateField
        label={t('f.admittedOn')}
        withAsterisk
        maxDate={today()}
        {...form.getInputProps('stay.validFrom')}
      />
      <TextInput
        label={t('f.decisionNumber')}
        maxLength={100}
        {...form.getInputProps('stay.decisionNumber')}
      />
    </Stack>
  );
}
