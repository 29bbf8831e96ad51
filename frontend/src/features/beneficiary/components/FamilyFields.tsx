import { Radio, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { HOUSEHOLDS, relationToCarer, type WhichHousehold } from '../familyForm';
import type { PersonValues } from '../personForm';

/** Who cares for the person and with whom the person lives, as known on the first day. */
export function FamilyFields({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation('beneficiary');
  const relations = useCodes('RELATION').choices;
  const poverty = useCodes('POVERTY_STATUS').choices;
  const { family, address } = form.values;
  const set = (name: keyof typeof family, value: unknown) =>
    form.setFieldValue(`family.${name}`, value as never);
  const choose = (household: WhichHousehold) => {
    set('household', household);
    if (household === 'LATER') return;
    if (!family.relation) set('relation', relationToCarer(family.carerRelation));
    if (household === 'NEW' && !family.headName) set('headName', family.carerName);
  };
  const select = (name: 'carerRelation' | 'relation' | 'poverty') => ({
    value: family[name] ?? null,
    onChange: (code: string | null) => set(name, code ?? undefined),
    error: form.errors[`family.${name}`],
  });
  return (
    <Stack gap="md">
      <TextInput
        label={t('family.carer')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('family.carerName')}
        onBlur={() => family.household === 'NEW' && !family.headName && set('headName', family.carerName)}
      />
      {(family.carerName || family.carerRelation || family.carerPhone) && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={t('f.relation')}
            data={relations.filter((one) => one.value !== 'HEAD')}
            searchable
            withAsterisk
            {...select('carerRelation')}
            onChange={(code) => {
              set('carerRelation', code ?? undefined);
              if (family.household !== 'LATER' && !family.relation)
                set('relation', relationToCarer(code ?? undefined));
            }}
          />
          <TextInput
            label={t('f.phone')}
            inputMode="tel"
            maxLength={30}
            {...form.getInputProps('family.carerPhone')}
          />
        </SimpleGrid>
      )}
      <Radio.Group
        label={t('field.household')}
        value={family.household}
        onChange={(next) => choose(next as WhichHousehold)}
      >
        <Stack gap={10} mt={6}>
          {HOUSEHOLDS.map((value) => (
            <Radio key={value} value={value} label={t(`family.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {family.household === 'KNOWN' && (
        <EntityPicker
          label={t('family.which')}
          description={t('family.whichHint')}
          path="/api/v1/households"
          {...(address.unitCode && !address.former ? { fixed: { adminUnit: address.unitCode } } : {})}
          idOf={(row) => row.id}
          labelOf={(row) => row.headName ?? row.code}
          hintOf={(row) => [row.code, row.hamlet, row.communeName].filter(Boolean).join(' · ')}
          value={family.householdId}
          onChange={(id) => set('householdId', id)}
          required
          error={form.errors['family.householdId']}
        />
      )}
      {family.household === 'NEW' && (
        <TextInput
          label={t('family.head')}
          maxLength={200}
          autoComplete="off"
          withAsterisk
          {...form.getInputProps('family.headName')}
        />
      )}
      {family.household !== 'LATER' && (
        <Select
          label={t('family.relation')}
          data={relations.filter((one) => one.value !== 'HEAD')}
          searchable
          withAsterisk
          {...select('relation')}
        />
      )}
      {family.household === 'NEW' && (
        <Select label={t('family.poverty')} data={poverty} clearable {...select('poverty')} />
      )}
    </Stack>
  );
}
