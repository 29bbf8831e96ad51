import { Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { PartialDateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { MoneyField } from '@/shared/form/MoneyField';
import { RecordForm } from '@/shared/form/RecordForm';
import {
  optionalPartialDay,
  optionalText,
  requiredDong,
  requiredId,
  requiredText,
} from '@/shared/form/schema';
import { UnitPicker } from '@/shared/form/UnitPicker';
import { useRecordForm } from '@/shared/form/useRecordForm';
import type { PartialDate } from '@/shared/format/date';

const schema = z.object({
  fullName: requiredText(),
  birthDate: optionalPartialDay(),
  sex: z.string().optional(),
  adminUnit: requiredId(),
  amount: requiredDong(),
  note: optionalText(),
});

const labels: Record<string, string> = {
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  adminUnit: 'Nơi ở',
  amount: 'Số tiền',
  note: 'Ghi chú',
};

export function CatalogueForm() {
  const navigate = useNavigate();
  const record = useRecordForm({
    draftKey: 'catalogue',
    schema,
    initialValues: {
      fullName: '',
      birthDate: undefined as PartialDate | undefined,
      sex: undefined as string | undefined,
      adminUnit: undefined as string | undefined,
      amount: undefined as number | undefined,
      note: '',
    },
    save: async () => undefined,
    onSaved: () => navigate('/catalogue'),
  });
  const { form } = record;
  return (
    <RecordForm
      record={record}
      saveLabel="Ghi vào sổ"
      fieldLabel={(field) => labels[field] ?? field}
      onCancel={() => navigate('/catalogue')}
    >
      <FormSection title="Người được ghi" fields={['fullName', 'birthDate', 'sex']}>
        <TextInput label={labels.fullName} withAsterisk {...form.getInputProps('fullName')} />
        <PartialDateField label={labels.birthDate} {...form.getInputProps('birthDate')} />
        <Radio.Group label={labels.sex} {...form.getInputProps('sex')}>
          <Stack gap={8} mt={4}>
            <Radio value="FEMALE" label="Nữ" />
            <Radio value="MALE" label="Nam" />
          </Stack>
        </Radio.Group>
      </FormSection>
      <FormSection title="Nơi ở" fields={['adminUnit']}>
        <UnitPicker required {...form.getInputProps('adminUnit')} />
      </FormSection>
      <FormSection title="Hỗ trợ" description="Ghi đúng số tiền đã trao." fields={['amount', 'note']}>
        <MoneyField label={labels.amount} withAsterisk {...form.getInputProps('amount')} />
        <Select label="Hình thức" data={['Tiền mặt', 'Chuyển khoản', 'Hiện vật']} />
        <Textarea label={labels.note} autosize minRows={2} {...form.getInputProps('note')} />
      </FormSection>
    </RecordForm>
  );
}
