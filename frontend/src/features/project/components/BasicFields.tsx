import { NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { FormSection } from '@/shared/form/FormSection';
import type { BasicValues } from '../formValues';
import type { Project } from '../queries';

interface Props {
  // The form of a new project holds more than these fields.
  form: UseFormReturnType<BasicValues>;
  project?: Project | undefined;
}

/** What the project is and when it runs. */
export function WhatFields({ form, project }: Props) {
  const { t } = useTranslation('project');
  const text = (name: 'name' | 'code') => form.getInputProps(name);
  const id = (name: 'programmeId' | 'previousProjectId') => ({
    value: form.values[name],
    onChange: (next: string | undefined) => form.setFieldValue(name, next),
    error: form.errors[name],
  });
  return (
    <FormSection
      title={t('form.what')}
      fields={['name', 'code', 'programmeId', 'previousProjectId', 'phaseFrom', 'phaseTo']}
    >
      <Textarea label={t('name')} withAsterisk autosize minRows={1} {...text('name')} />
      <TextInput label={t('code')} description={t('form.projectCodeHint')} withAsterisk {...text('code')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('form.phaseFrom')} withAsterisk {...form.getInputProps('phaseFrom')} />
        <DateField label={t('form.phaseTo')} withAsterisk {...form.getInputProps('phaseTo')} />
      </SimpleGrid>
      <EntityPicker
        label={t('programme')}
        path="/api/v1/programmes"
        idOf={(row) => row.id}
        labelOf={(row) => row.name}
        hintOf={(row) => row.code}
        initial={project?.programme && { id: project.programme.id, label: project.programme.name }}
        {...id('programmeId')}
      />
      <EntityPicker
        label={t('form.previous')}
        description={t('form.previousHint')}
        path="/api/v1/projects"
        idOf={(row) => row.id}
        labelOf={(row) => row.name}
        hintOf={(row) => row.code}
        initial={project?.previous && { id: project.previous.id, label: project.previous.name }}
        {...id('previousProjectId')}
      />
    </FormSection>
  );
}

/** What the project rests on; seldom at hand at first. */
export function BasisFields({ form }: Props) {
  const { t } = useTranslation('project');
  const number = (name: 'fiscalYearStartMonth' | 'partnershipSince') => ({
    value: form.values[name] ?? '',
    onChange: (next: string | number) =>
      form.setFieldValue(name, typeof next === 'number' ? next : undefined),
    error: form.errors[name],
    hideControls: true,
  });
  return (
    <FormSection
      title={t('basis')}
      folded
      fields={[
        'approvalNumber',
        'approvalDate',
        'legalBasis',
        'description',
        'fiscalYearStartMonth',
        'partnershipSince',
      ]}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('form.approvalNumber')} {...form.getInputProps('approvalNumber')} />
        <DateField label={t('form.approvalDate')} {...form.getInputProps('approvalDate')} />
      </SimpleGrid>
      <Textarea label={t('legalBasis')} autosize minRows={2} {...form.getInputProps('legalBasis')} />
      <Textarea label={t('form.description')} autosize minRows={2} {...form.getInputProps('description')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput label={t('form.fiscalYearMonth')} min={1} max={12} {...number('fiscalYearStartMonth')} />
        <NumberInput
          label={t('form.partnershipSince')}
          description={t('form.partnershipHint')}
          {...number('partnershipSince')}
        />
      </SimpleGrid>
    </FormSection>
  );
}
