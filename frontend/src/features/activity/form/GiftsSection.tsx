import { NumberInput, Radio, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { FormSection } from '@/shared/form/FormSection';
import { MoneyField } from '@/shared/form/MoneyField';
import { formatDong } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import { Rows } from './Rows';
import type { ActivityFormState } from './state';
import { type GiftValues, newKey } from './values';

/** What is given. The published amount is ambiguous by nature, so it is asked what it stands for. */
export function GiftsSection({ form }: { form: ActivityFormState }) {
  const { t } = useTranslation('activity');
  const source = useCodes('GIFT_SOURCE');
  const rows = form.values.gifts;
  return (
    <FormSection title={t('gifts')} folded={rows.length === 0} fields={['gifts']}>
      <Rows<GiftValues>
        name="gifts"
        rows={rows}
        onChange={(next) => form.setFieldValue('gifts', next)}
        blank={() => ({
          key: newKey(),
          item: '',
          unitValue: undefined,
          quantity: undefined,
          valueBasis: 'TOTAL',
          source: undefined,
          note: '',
        })}
        titleOf={(row, index) => row.item || t('form.giftNumber', { number: index + 1 })}
        addLabel={t('form.addGift')}
      >
        {(row, path) => (
          <>
            <TextInput
              label={t('form.item')}
              description={t('form.itemHint')}
              withAsterisk
              {...form.getInputProps(`${path}.item`)}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <NumberInput
                label={t('form.quantity')}
                withAsterisk
                hideControls
                allowDecimal={false}
                allowNegative={false}
                thousandSeparator="."
                decimalSeparator=","
                value={row.quantity ?? ''}
                onChange={(next) =>
                  form.setFieldValue(
                    `${path}.quantity`,
                    (typeof next === 'number' ? next : undefined) as never,
                  )
                }
                error={form.errors[`${path}.quantity`]}
              />
              <MoneyField
                label={t('form.unitValue')}
                withAsterisk
                {...form.getInputProps(`${path}.unitValue`)}
              />
            </SimpleGrid>
            {row.quantity !== undefined && row.unitValue !== undefined && (
              <Text size="sm" aria-live="polite" className="tabular">
                {t('gift.sum', {
                  quantity: formatNumber(row.quantity),
                  each: formatDong(row.unitValue),
                  total: formatDong(row.quantity * row.unitValue),
                })}
              </Text>
            )}
            <Radio.Group label={t('form.basis')} {...form.getInputProps(`${path}.valueBasis`)}>
              <Stack gap={8} mt={6}>
                <Radio value="TOTAL" label={t('gift.basis.TOTAL')} />
                <Radio value="EACH" label={t('gift.basis.EACH')} />
              </Stack>
            </Radio.Group>
            <Select
              label={t('form.source')}
              clearable
              data={source.choices}
              value={row.source ?? null}
              onChange={(next) => form.setFieldValue(`${path}.source`, (next ?? undefined) as never)}
              error={form.errors[`${path}.source`]}
            />
            <Textarea label={t('form.note')} autosize minRows={2} {...form.getInputProps(`${path}.note`)} />
          </>
        )}
      </Rows>
    </FormSection>
  );
}
