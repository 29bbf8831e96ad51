import { Checkbox, MultiSelect, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import type { ActivityFormState } from './state';

const LEVELS = ['NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'];
const OWN_LEVELS = ['COMMUNE', 'VILLAGE'];

/** What is held and when; the last day follows the first until it is set by itself. */
export function WhatSection({ form, editing }: { form: ActivityFormState; editing: boolean }) {
  const { t } = useTranslation('activity');
  const { me } = useMe();
  const kind = useCodes('ACTIVITY_KIND');
  const part = useCodes('PART_OF_DAY');
  const level = useCodes('ADMINISTRATIVE_LEVEL');
  const { values } = form;
  const offered = me?.scope.level === 'COMMUNE' ? OWN_LEVELS : LEVELS;
  return (
    <FormSection
      title={t('form.what')}
      fields={['kinds', 'name', 'startsOn', 'endsOn', 'partOfDay', 'level', 'status']}
    >
      <TextInput label={t('name')} withAsterisk {...form.getInputProps('name')} />
      <MultiSelect
        label={t('kind')}
        withAsterisk
        searchable
        data={kind.choices}
        {...form.getInputProps('kinds')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField
          label={t('form.startsOn')}
          withAsterisk
          value={values.startsOn}
          onChange={(day) => {
            const together = !values.endsOn || values.endsOn === values.startsOn;
            form.setFieldValue('startsOn', day);
            if (together || (day && values.endsOn && values.endsOn < day)) form.setFieldValue('endsOn', day);
          }}
          error={form.errors.startsOn}
        />
        <DateField label={t('form.endsOn')} withAsterisk {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('form.partOfDay')}
          data={part.choices}
          allowDeselect={false}
          {...form.getInputProps('partOfDay')}
        />
        <Select
          label={t('level')}
          withAsterisk
          allowDeselect={false}
          data={level.choices.filter((one) => offered.includes(one.value))}
          {...form.getInputProps('level')}
        />
      </SimpleGrid>
      {editing && (
        <Select
          label={t('status')}
          allowDeselect={false}
          data={(['PLANNED', 'HELD'] as const).map((value) => ({ value, label: t(`statusWord.${value}`) }))}
          {...form.getInputProps('status')}
        />
      )}
    </FormSection>
  );
}

/** Theme, topics, level of protection, edition: what tells activities apart in reports. */
export function ThemeSection({ form }: { form: ActivityFormState }) {
  const { t } = useTranslation('activity');
  const topic = useCodes('TOPIC');
  const protection = useCodes('PROTECTION_LEVEL');
  return (
    <FormSection
      title={t('form.theme')}
      folded
      fields={['theme', 'topics', 'protectionLevel', 'edition', 'series']}
    >
      <Textarea
        label={t('theme')}
        description={t('form.themeHint')}
        autosize
        minRows={2}
        {...form.getInputProps('theme')}
      />
      <MultiSelect label={t('topics')} searchable data={topic.choices} {...form.getInputProps('topics')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('protectionLevel')}
          clearable
          data={protection.choices}
          value={form.values.protectionLevel ?? null}
          onChange={(next) => form.setFieldValue('protectionLevel', (next ?? undefined) as never)}
          error={form.errors.protectionLevel}
        />
        <NumberInput
          label={t('edition')}
          description={t('form.editionHint')}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          value={form.values.edition ?? ''}
          onChange={(next) => form.setFieldValue('edition', typeof next === 'number' ? next : undefined)}
          error={form.errors.edition}
        />
      </SimpleGrid>
      {!form.values.seriesId && (
        <Checkbox
          label={t('form.isSeries')}
          description={t('form.isSeriesHint')}
          {...form.getInputProps('series', { type: 'checkbox' })}
        />
      )}
    </FormSection>
  );
}
