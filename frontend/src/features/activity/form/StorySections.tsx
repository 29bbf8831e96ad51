import { NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { Rows } from './Rows';
import type { ActivityFormState } from './state';
import { type ConclusionValues, newKey } from './values';

/** What it is about, minutes, and how many people of which kind it reached. */
export function StorySection({ form }: { form: ActivityFormState }) {
  const { t } = useTranslation('activity');
  const audience = useCodes('AUDIENCE');
  const { description, minutes, audiences } = form.values;
  return (
    <FormSection
      title={t('form.story')}
      folded={!description && !minutes}
      fields={['description', 'minutes', 'audiences']}
    >
      <Textarea label={t('description')} autosize minRows={3} {...form.getInputProps('description')} />
      <Textarea
        label={t('minutes')}
        description={t('form.minutesHint')}
        autosize
        minRows={3}
        maxRows={20}
        {...form.getInputProps('minutes')}
      />
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend style={{ fontWeight: 500, padding: 0, marginBottom: 6 }}>{t('form.audiences')}</legend>
        <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
          {audience.choices.map(({ value, label }) => (
            <NumberInput
              key={value}
              label={label}
              hideControls
              allowDecimal={false}
              allowNegative={false}
              value={audiences[value] ?? ''}
              onChange={(next) =>
                form.setFieldValue('audiences', {
                  ...audiences,
                  [value]: typeof next === 'number' ? next : undefined,
                })
              }
            />
          ))}
        </SimpleGrid>
      </fieldset>
    </FormSection>
  );
}

/** What a meeting decided; asked while it is first recorded, later each conclusion has its own acts. */
export function ConclusionsSection({ form }: { form: ActivityFormState }) {
  const { t } = useTranslation('activity');
  return (
    <FormSection title={t('conclusions')} folded fields={['conclusions']}>
      <Rows<ConclusionValues>
        name="conclusions"
        rows={form.values.conclusions}
        onChange={(next) => form.setFieldValue('conclusions', next)}
        blank={() => ({
          key: newKey(),
          description: '',
          ownerOrganisationId: undefined,
          ownerText: '',
          dueOn: undefined,
        })}
        titleOf={(row, index) => row.description || t('form.conclusionNumber', { number: index + 1 })}
        addLabel={t('conclusion.add')}
      >
        {(row, path) => (
          <>
            <Textarea
              label={t('conclusion.what')}
              withAsterisk
              autosize
              minRows={2}
              {...form.getInputProps(`${path}.description`)}
            />
            <OrganisationPicker
              label={t('conclusion.owner')}
              value={row.ownerOrganisationId}
              onChange={(id) => form.setFieldValue(`${path}.ownerOrganisationId`, id as never)}
              error={form.errors[`${path}.ownerOrganisationId`]}
            />
            {!row.ownerOrganisationId && (
              <TextInput
                label={t('conclusion.ownerText')}
                description={t('conclusion.ownerTextHint')}
                {...form.getInputProps(`${path}.ownerText`)}
              />
            )}
            <DateField label={t('conclusion.dueOn')} {...form.getInputProps(`${path}.dueOn`)} />
          </>
        )}
      </Rows>
    </FormSection>
  );
}
