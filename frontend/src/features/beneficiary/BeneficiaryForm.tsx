import { Button, Checkbox, Group, Radio, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { AddressFields } from '@/shared/form/AddressFields';
import { DateField, PartialDateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { RecordForm } from '@/shared/form/RecordForm';
import { useUnit } from '@/shared/form/units';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { today } from '@/shared/format/date';
import { Duplicates } from './components/Duplicates';
import { FamilyFields } from './components/FamilyFields';
import { GroupFields } from './components/GroupFields';
import { IdentityFields } from './components/IdentityFields';
import { SchoolFields } from './components/SchoolFields';
import { StayFields } from './components/StayFields';
import { type PersonBody, type PersonValues, personSchema } from './personForm';
import { useShown } from './useShown';

/** What was entered and what the save answered. */
export interface Saved {
  answer: unknown;
  values: PersonValues;
  /** Whether the next person is to be entered at once. */
  next: boolean;
  /** Done when the app has read again what it shows. */
  again: Promise<unknown>;
}

interface Props {
  draftKey: string;
  initial: PersonValues;
  etag?: string | undefined;
  /** The record being corrected; a new one without. */
  editing?: string;
  save: (body: PersonBody, headers: Record<string, string>) => Promise<unknown>;
  reload?: () => Promise<{ values: PersonValues; etag: string | undefined }>;
  onSaved: (saved: Saved) => void | Promise<void>;
  onCancel: () => void;
  /** Entering one after another: place and school are known, so they stand folded. */
  inSeries?: boolean;
}

/** Registers a person, or corrects who a person is. */
export function BeneficiaryForm(props: Props) {
  const { draftKey, initial, etag, editing, save, reload, onSaved, onCancel, inSeries = false } = props;
  const { t } = useTranslation(['beneficiary', 'common']);
  const ethnicGroups = useCodes('ETHNIC_GROUP').choices;
  const next = useRef(false);
  const first = useRef<HTMLInputElement>(null);
  const record = useRecordForm({
    draftKey,
    schema: personSchema,
    initialValues: initial,
    etag,
    save,
    ...(reload ? { reload } : {}),
    onSaved: (answer, again): void | Promise<void> =>
      onSaved({ answer, again, next: next.current, values: form.getValues() }),
    alsoFields: ['carers'],
  });
  const { form } = record;
  const { values } = form;
  const submit = (again: boolean) => {
    next.current = again;
    return record.submit();
  };
  const unit = useUnit(values.address.unitCode, values.address.former ? values.address.unitDate : undefined);
  const place = [values.address.hamlet, unit?.fullName].filter(Boolean).join(', ');

  useEffect(() => {
    if (inSeries) first.current?.focus();
  }, [inSeries]);

  return (
    <RecordForm
      record={{ ...record, submit: () => submit(false) }}
      saveLabel={editing ? t('form.save') : t('form.saveNew')}
      fieldLabel={(field) => t(`field.${field as 'sex'}`, { defaultValue: field })}
      showValue={useShown()}
      onCancel={onCancel}
      also={
        !editing && (
          <Button
            variant="light"
            onClick={() => submit(true)}
            loading={record.saving && next.current}
            disabled={record.saving || record.waitSeconds > 0}
            title={t('form.saveNextHint')}
          >
            {t('form.saveNext')}
          </Button>
        )
      }
    >
      <FormSection
        title={t('form.who')}
        description={t('form.whoHint')}
        fields={['fullName', 'otherName', 'sex', 'birthDate', 'estimated', 'ethnicGroup']}
      >
        <div>
          <TextInput
            ref={first}
            label={t('field.fullName')}
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('fullName')}
          />
          <Duplicates values={values} except={editing} />
        </div>
        <Radio.Group
          label={t('field.sex')}
          withAsterisk
          {...form.getInputProps('sex')}
          value={values.sex ?? ''}
        >
          <Group gap="lg" mt={6}>
            {(['FEMALE', 'MALE', 'UNKNOWN'] as const).map((sex) => (
              <Radio key={sex} value={sex} label={t(`sex.${sex}`)} />
            ))}
          </Group>
        </Radio.Group>
        <PartialDateField label={t('field.birth')} maxDate={today()} {...form.getInputProps('birthDate')} />
        {values.birthDate && (
          <Checkbox label={t('form.estimated')} {...form.getInputProps('estimated', { type: 'checkbox' })} />
        )}
        <Select
          label={t('field.ethnicGroup')}
          data={ethnicGroups}
          searchable
          clearable
          {...form.getInputProps('ethnicGroup')}
          value={values.ethnicGroup ?? null}
          onChange={(code) => form.setFieldValue('ethnicGroup', code ?? undefined)}
        />
        <TextInput label={t('field.otherName')} maxLength={200} {...form.getInputProps('otherName')} />
      </FormSection>
      <FormSection
        title={inSeries && place ? `${t('form.where')}: ${place}` : t('form.where')}
        fields={['address', 'residentSince']}
        folded={inSeries}
      >
        {editing && (
          <Text size="sm" c="dimmed">
            {t('form.correction')}
          </Text>
        )}
        <AddressFields
          value={values.address}
          onChange={(part, value) => form.setFieldValue(`address.${part}`, value as never)}
          errorOf={(part) => form.errors[`address.${part}`]}
        />
        {!editing && (
          <DateField
            label={t('field.residentSince')}
            description={t('form.residentHint')}
            maxDate={today()}
            {...form.getInputProps('residentSince')}
          />
        )}
      </FormSection>
      {values.stay && (
        <FormSection title={t('form.stay')} fields={['stay']}>
          <StayFields form={form} />
        </FormSection>
      )}
      {!editing && (
        <FormSection title={t('form.circumstances')} fields={['circumstances']}>
          <GroupFields form={form} />
        </FormSection>
      )}
      {!editing && (
        <FormSection
          title={[t('panel.school'), values.schoolStatus.schoolName].filter(Boolean).join(': ')}
          fields={['schoolStatus']}
          folded={inSeries}
        >
          <SchoolFields form={form} />
        </FormSection>
      )}
      {!editing && !values.stay && (
        <FormSection title={t('form.family')} fields={['family', 'carers']}>
          <FamilyFields form={form} />
        </FormSection>
      )}
      <FormSection
        title={t('form.identity')}
        fields={['identityNumber', 'identityState', 'phone', 'note']}
        folded={!editing}
      >
        <IdentityFields form={form} />
        <TextInput label={t('field.phone')} inputMode="tel" maxLength={30} {...form.getInputProps('phone')} />
        <Textarea label={t('field.note')} autosize minRows={2} {...form.getInputProps('note')} />
      </FormSection>
    </RecordForm>
  );
}
