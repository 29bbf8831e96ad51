import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { client } from '@/api/client';
import type { Versioned } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField, PartialDateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { RecordForm } from '@/shared/form/RecordForm';
import { UnitPicker } from '@/shared/form/UnitPicker';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { createRequest, LEVELS, schemaFor, updateRequest, valuesOf } from './formValues';
import type { Organisation } from './queries';
import { useFieldLabel } from './useFieldLabel';

/** Names and parents are dated acts of their own: the form asks for them once, when the organisation is new. */
export function OrganisationForm({ read }: { read: Versioned<Organisation> | undefined }) {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  const { me } = useMe();
  const fieldLabel = useFieldLabel();
  const kind = useCodes('ORGANISATION_KIND');
  const sector = useCodes('ORGANISATION_SECTOR');
  const organisation = read?.data;
  const isNew = !organisation;
  const params = { path: { id: organisation?.id ?? '' } };
  const record = useRecordForm({
    draftKey: `organisation/${organisation?.id ?? 'new'}`,
    schema: schemaFor(isNew),
    initialValues: isNew ? { ...valuesOf(undefined), unit: me?.scope.provinceCode } : valuesOf(organisation),
    etag: read?.etag,
    alsoFields: ['communeCode', 'provinceCode'],
    save: async (body, headers) =>
      isNew
        ? (
            await client.POST('/api/v1/organisations', { body: createRequest(body), headers })
          ).response.headers
            .get('Location')
            ?.split('/')
            .at(-1)
        : client
            .PUT('/api/v1/organisations/{id}', {
              params: { ...params, header: { 'If-Match': headers['If-Match'] ?? '' } },
              body: updateRequest(body),
              headers,
            })
            .then(() => organisation.id),
    ...(isNew
      ? {}
      : {
          reload: async () => {
            const { data, response } = await client.GET('/api/v1/organisations/{id}', { params });
            return { values: valuesOf(data), etag: response.headers.get('ETag') ?? undefined };
          },
        }),
    onSaved: async (id, again) => {
      if (!isNew) await again;
      navigate(id ? `/organisations/${String(id)}` : '/organisations');
    },
  });
  const { form } = record;
  const choose = (name: 'kind' | 'sector' | 'level') => ({
    value: form.values[name] ?? null,
    onChange: (next: string | null) => form.setFieldValue(name, next ?? undefined),
    error: form.errors[name],
  });
  return (
    <RecordForm
      record={record}
      saveLabel={isNew ? t('create') : t('saveChanges')}
      fieldLabel={fieldLabel}
      onCancel={() => navigate(organisation ? `/organisations/${organisation.id}` : '/organisations')}
    >
      <FormSection title={t('about')} fields={['name', 'kind', 'shortName', 'sector', 'level', 'parentId']}>
        {isNew && (
          <>
            <TextInput label={t('name')} withAsterisk {...form.getInputProps('name')} />
            <DateField
              label={t('nameFrom')}
              description={t('nameFromHint')}
              {...form.getInputProps('nameFrom')}
            />
          </>
        )}
        <Select label={t('kind')} withAsterisk searchable data={kind.choices} {...choose('kind')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('shortName')} {...form.getInputProps('shortName')} />
          {isNew && <TextInput label={t('nameEn')} {...form.getInputProps('nameEn')} />}
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select label={t('sector')} searchable clearable data={sector.choices} {...choose('sector')} />
          <Select
            label={t('level')}
            clearable
            data={LEVELS.map((value) => ({ value, label: t(`levelWord.${value}`) }))}
            {...choose('level')}
          />
        </SimpleGrid>
        {isNew && (
          <OrganisationPicker
            label={t('parent')}
            value={form.values.parentId}
            onChange={(id) => form.setFieldValue('parentId', id)}
            error={form.errors.parentId}
          />
        )}
      </FormSection>
      <FormSection title={t('place')} fields={['unit', 'addressText', 'provinceCode', 'communeCode']}>
        <UnitPicker
          {...form.getInputProps('unit')}
          error={form.errors.unit ?? form.errors.communeCode ?? form.errors.provinceCode}
        />
        <TextInput label={t('address')} {...form.getInputProps('addressText')} />
      </FormSection>
      <FormSection title={t('more')} folded fields={['registrationNo', 'founded']}>
        <TextInput label={t('registrationNo')} {...form.getInputProps('registrationNo')} />
        <PartialDateField label={t('foundedOn')} {...form.getInputProps('founded')} />
      </FormSection>
    </RecordForm>
  );
}
