import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { AddressFields } from '@/shared/form/AddressFields';
import { AddressWords } from '@/shared/form/AddressWords';
import type { AddressValues } from '@/shared/form/address';
import { FormSection } from '@/shared/form/FormSection';
import { RecordForm } from '@/shared/form/RecordForm';
import { type OnSaved, useRecordForm } from '@/shared/form/useRecordForm';
import { type HouseholdBody, type HouseholdValues, householdSchema } from './householdForm';

interface Props {
  draftKey: string;
  initial: HouseholdValues;
  etag?: string | undefined;
  editing?: boolean;
  save: (body: HouseholdBody, headers: Record<string, string>) => Promise<unknown>;
  reload?: () => Promise<{ values: HouseholdValues; etag: string | undefined }>;
  onSaved: OnSaved;
  onCancel: () => void;
}

/** Opens the record of a household, or corrects where it lives. */
export function HouseholdForm(props: Props) {
  const { draftKey, initial, etag, editing = false, save, reload, onSaved, onCancel } = props;
  const { t } = useTranslation('household');
  const statuses = useCodes('POVERTY_STATUS').choices;
  const record = useRecordForm({
    draftKey,
    schema: householdSchema,
    initialValues: initial,
    etag,
    save,
    ...(reload ? { reload } : {}),
    onSaved,
    alsoFields: ['members', 'poverty'],
  });
  const { form } = record;
  return (
    <RecordForm
      record={record}
      saveLabel={editing ? t('form.save') : t('form.saveNew')}
      fieldLabel={(field) => t(`field.${field as 'phone'}`, { defaultValue: field })}
      showValue={(field, value) => {
        return field === 'address' ? <AddressWords address={value as AddressValues} /> : undefined;
      }}
      onCancel={onCancel}
    >
      {!editing && (
        <FormSection
          title={t('form.head')}
          description={t('form.headHint')}
          fields={['headName', 'headBirthYear', 'members']}
        >
          <TextInput
            label={t('f.fullName')}
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('headName')}
          />
          <NumberInput
            label={t('f.birthYear')}
            hideControls
            allowDecimal={false}
            allowNegative={false}
            error={form.errors.headBirthYear ?? form.errors.members}
            value={form.values.headBirthYear ?? ''}
            onChange={(year) =>
              form.setFieldValue('headBirthYear', typeof year === 'number' ? year : undefined)
            }
          />
        </FormSection>
      )}
      <FormSection title={t('form.where')} fields={['address']}>
        <AddressFields
          value={form.values.address}
          onChange={(part, value) => form.setFieldValue(`address.${part}`, value as never)}
          errorOf={(part) => form.errors[`address.${part}`]}
        />
      </FormSection>
      {!editing && (
        <FormSection title={t('form.poverty')} description={t('form.povertyHint')} fields={['poverty']}>
          <Select
            label={t('f.status')}
            data={statuses}
            clearable
            {...form.getInputProps('poverty')}
            value={form.values.poverty ?? null}
            onChange={(status) => form.setFieldValue('poverty', status ?? undefined)}
          />
        </FormSection>
      )}
      <FormSection title={t('form.contact')} fields={['phone', 'note']}>
        <TextInput label={t('field.phone')} inputMode="tel" maxLength={30} {...form.getInputProps('phone')} />
        <Textarea label={t('field.note')} autosize minRows={2} {...form.getInputProps('note')} />
      </FormSection>
    </RecordForm>
  );
}
