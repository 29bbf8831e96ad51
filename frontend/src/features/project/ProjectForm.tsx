import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { client } from '@/api/client';
import { FormSection } from '@/shared/form/FormSection';
import { MoneyField } from '@/shared/form/MoneyField';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { RecordForm } from '@/shared/form/RecordForm';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { BasisFields, WhatFields } from './components/BasicFields';
import { type BasicValues, createRequest, newSchema, valuesOf } from './formValues';
import { useFieldLabel } from './useFieldLabel';

type Values = BasicValues & {
  ownerId: string | undefined;
  donorId: string | undefined;
  implementerId: string | undefined;
  components: { name: string; code: string; amount: number | undefined }[];
};

/** A project is registered with its organisations and components; targets are added on its page. */
export function ProjectForm() {
  const { t } = useTranslation('project');
  const navigate = useNavigate();
  const fieldLabel = useFieldLabel();
  const record = useRecordForm({
    draftKey: 'project/new',
    schema: newSchema,
    initialValues: {
      ...valuesOf(undefined),
      ownerId: undefined,
      donorId: undefined,
      implementerId: undefined,
      components: [{ name: '', code: '', amount: undefined }],
    } as Values,
    save: async (body, headers) =>
      (await client.POST('/api/v1/projects', { body: createRequest(body), headers })).data,
    onSaved: (saved) => navigate(`/projects/${(saved as { id: string }).id}`),
  });
  const { form } = record;
  const organisation = (name: 'ownerId' | 'donorId' | 'implementerId') => ({
    value: form.values[name],
    onChange: (next: string | undefined) => form.setFieldValue(name, next),
    error: form.errors[name],
  });
  return (
    <RecordForm
      record={record}
      saveLabel={t('form.save')}
      fieldLabel={fieldLabel}
      onCancel={() => navigate('/projects')}
    >
      <WhatFields form={form as unknown as UseFormReturnType<BasicValues>} />
      <FormSection title={t('roles')} fields={['ownerId', 'donorId', 'implementerId']}>
        <OrganisationPicker label={t('owner')} required {...organisation('ownerId')} />
        <OrganisationPicker label={t('donor')} {...organisation('donorId')} />
        <OrganisationPicker label={t('implementer')} {...organisation('implementerId')} />
      </FormSection>
      <FormSection
        title={t('form.components')}
        description={t('form.componentsHint')}
        fields={['components']}
      >
        <Stack gap="sm">
          {form.values.components.map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no other name while they are typed
            <Group key={i} align="flex-start" gap="sm" wrap="wrap">
              <TextInput
                label={t('form.componentName')}
                withAsterisk
                style={{ flex: '2 1 240px' }}
                {...form.getInputProps(`components.${i}.name`)}
              />
              <TextInput
                label={t('code')}
                withAsterisk
                style={{ flex: '1 1 120px' }}
                {...form.getInputProps(`components.${i}.code`)}
              />
              <MoneyField
                label={t('form.firstBudget')}
                style={{ flex: '1 1 160px' }}
                {...form.getInputProps(`components.${i}.amount`)}
              />
              <ActionIcon
                mt={27}
                aria-label={t('form.removeComponent', { number: i + 1 })}
                onClick={() => form.removeListItem('components', i)}
              >
                <IconTrash size={17} stroke={1.6} />
              </ActionIcon>
            </Group>
          ))}
          <div>
            <Button
              variant="light"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => form.insertListItem('components', { name: '', code: '', amount: undefined })}
            >
              {t('acts.component')}
            </Button>
          </div>
        </Stack>
      </FormSection>
      <BasisFields form={form as unknown as UseFormReturnType<BasicValues>} />
    </RecordForm>
  );
}
