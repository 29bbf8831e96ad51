import { Select, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { today } from '@/shared/format/date';
import type { PersonValues } from '../personForm';

/** Whether the person goes to school, and where, as known on the first day. */
export function SchoolFields({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation('beneficiary');
  const statuses = useCodes('SCHOOL_STATUS').choices;
  const levels = useCodes('SCHOOL_LEVEL').choices;
  const reasons = useCodes('DROP_OUT_REASON').choices;
  const { status, level, reason } = form.values.schoolStatus;
  const choose = (part: 'status' | 'level' | 'reason') => (code: string | null) =>
    form.setFieldValue(`schoolStatus.${part}`, (code ?? undefined) as never);
  return (
    <Stack gap="md">
      <Select
        label={t('f.schoolStatus')}
        data={statuses}
        clearable
        {...form.getInputProps('schoolStatus.status')}
        value={status ?? null}
        onChange={choose('status')}
      />
      {status === 'ATTENDING' && (
        <>
          <Select
            label={t('f.level')}
            data={levels}
            withAsterisk
            {...form.getInputProps('schoolStatus.level')}
            value={level ?? null}
            onChange={choose('level')}
          />
          <TextInput
            label={t('f.schoolName')}
            maxLength={200}
            {...form.getInputProps('schoolStatus.schoolName')}
          />
          <TextInput label={t('f.grade')} maxLength={20} {...form.getInputProps('schoolStatus.grade')} />
        </>
      )}
      {status === 'DROPPED_OUT' && (
        <Select
          label={t('f.dropReason')}
          data={reasons}
          withAsterisk
          {...form.getInputProps('schoolStatus.reason')}
          value={reason ?? null}
          onChange={choose('reason')}
        />
      )}
      {status && (
        <DateField
          label={t('f.from')}
          withAsterisk
          maxDate={today()}
          {...form.getInputProps('schoolStatus.validFrom')}
        />
      )}
    </Stack>
  );
}
