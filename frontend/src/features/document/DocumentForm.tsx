import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import type { Picked } from '@/shared/form/EntityPicker';
import { FormSection } from '@/shared/form/FormSection';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { RecordForm } from '@/shared/form/RecordForm';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import { type OnSaved, useRecordForm } from '@/shared/form/useRecordForm';
import { formatDate, today } from '@/shared/format/date';
import { type DocumentValues, documentSchema } from './documentForm';

interface Props {
  draftKey: string;
  initial: DocumentValues;
  etag?: string | undefined;
  issuer?: Picked | undefined;
  saveLabel: string;
  save: (body: z.output<typeof documentSchema>, headers: Record<string, string>) => Promise<unknown>;
  reload?: () => Promise<{ values: DocumentValues; etag: string | undefined }>;
  onSaved: OnSaved;
  onCancel: () => void;
}

/** A document as its head says: number, day, issuer, subject. The number also says what kind of paper it is. */
export function DocumentForm(props: Props) {
  const { t } = useTranslation('document');
  const type = useCodes('DOCUMENT_TYPE');
  const nameOf = useOrganisationName();
  const record = useRecordForm({
    draftKey: props.draftKey,
    schema: documentSchema,
    initialValues: props.initial,
    etag: props.etag,
    save: props.save,
    ...(props.reload ? { reload: props.reload } : {}),
    onSaved: props.onSaved,
  });
  const { form } = record;
  const labels: Record<string, string> = {
    number: t('number'),
    type: t('type'),
    title: t('titleIs'),
    issuedOn: t('issuedOn'),
    organisationId: t('issuer'),
    issuerText: t('issuerText'),
    url: t('url'),
  };
  return (
    <RecordForm
      record={record}
      saveLabel={props.saveLabel}
      fieldLabel={(field) => labels[field] ?? field}
      showValue={(field, value) => {
        if (!value) return undefined;
        if (field === 'type') return type.label(value as string);
        if (field === 'issuedOn') return formatDate(value as string);
        return field === 'organisationId' ? nameOf(value as string) : undefined;
      }}
      onCancel={props.onCancel}
    >
      <FormSection title={t('head')} fields={['number', 'type', 'title', 'issuedOn']}>
        <TextInput
          label={labels.number}
          description={t('numberHint')}
          withAsterisk
          {...form.getInputProps('number')}
        />
        <DateField
          label={labels.issuedOn}
          withAsterisk
          maxDate={today()}
          {...form.getInputProps('issuedOn')}
        />
        <Textarea
          label={labels.title}
          description={t('titleHint')}
          withAsterisk
          autosize
          minRows={2}
          {...form.getInputProps('title')}
        />
        <Select
          label={labels.type}
          placeholder={t('typeFromNumber')}
          clearable
          data={type.choices}
          value={form.values.type ?? null}
          onChange={(next) => form.setFieldValue('type', next ?? undefined)}
          error={form.errors.type}
        />
      </FormSection>
      <FormSection title={t('from')} fields={['organisationId', 'issuerText', 'url']}>
        <OrganisationPicker
          label={t('issuer')}
          value={form.values.organisationId}
          onChange={(id) => form.setFieldValue('organisationId', id)}
          initial={props.issuer}
          error={form.errors.organisationId}
        />
        <TextInput
          label={labels.issuerText}
          description={t('issuerTextHint')}
          {...form.getInputProps('issuerText')}
        />
        <TextInput
          label={labels.url}
          description={t('urlHint')}
          type="url"
          inputMode="url"
          {...form.getInputProps('url')}
        />
      </FormSection>
    </RecordForm>
  );
}
