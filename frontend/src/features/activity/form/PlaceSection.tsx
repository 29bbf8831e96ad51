import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { useUnit } from '@/shared/form/units';
import { Rows } from './Rows';
import { type ActivityFormState, type Names, pickedOf } from './state';
import { formerDay, UnitAsThen } from './UnitAsThen';
import { newKey, type StopValues } from './values';

/** Where it is held: one place, and the stops of a journey in their order, with units as they were called that day. */
export function PlaceSection({ form, names }: { form: ActivityFormState; names: Names }) {
  const { t } = useTranslation('activity');
  const { values } = form;
  return (
    <FormSection title={t('form.where')} fields={['unitCode', 'communeCode', 'placeText', 'stops']}>
      <UnitAsThen
        day={values.startsOn}
        value={values.unitCode}
        onChange={(code) => {
          form.setFieldValue('unitCode', code);
          form.setFieldValue('communeCode', undefined);
        }}
        error={form.errors.unitCode}
        part={values.communeCode}
        onPart={(code) => form.setFieldValue('communeCode', code)}
        partQuestion={t('form.whichPart')}
        partError={form.errors.communeCode}
      />
      <TextInput
        label={t('form.placeText')}
        description={t('form.placeTextHint')}
        {...form.getInputProps('placeText')}
      />
      <Rows<StopValues>
        name="stops"
        rows={values.stops}
        onChange={(rows) => form.setFieldValue('stops', rows)}
        blank={() => ({
          key: newKey(),
          visitedOn: values.stops.at(-1)?.visitedOn ?? values.startsOn,
          unitCode: undefined,
          communeCode: undefined,
          placeText: '',
          localContact: '',
          localContactOrganisationId: undefined,
        })}
        titleOf={(_, index) => t('form.stopNumber', { number: index + 1 })}
        detailOf={(stop) => <UnitName day={stop.visitedOn} code={stop.unitCode} />}
        addLabel={t('form.addStop')}
        ordered
      >
        {(stop, path) => <StopFields stop={stop} path={path} form={form} names={names} />}
      </Rows>
    </FormSection>
  );
}

interface StopProps {
  stop: StopValues;
  path: string;
  form: ActivityFormState;
  names: Names;
}

function StopFields({ stop, path, form, names }: StopProps) {
  const { t } = useTranslation('activity');
  const input = (name: keyof StopValues) => form.getInputProps(`${path}.${name}`);
  const set = (name: keyof StopValues, value: unknown) =>
    form.setFieldValue(`${path}.${name}`, value as never);
  return (
    <>
      <DateField label={t('form.visitedOn')} withAsterisk {...input('visitedOn')} />
      <UnitAsThen
        day={stop.visitedOn}
        value={stop.unitCode}
        onChange={(code) => {
          set('unitCode', code);
          set('communeCode', undefined);
        }}
        required
        error={form.errors[`${path}.unitCode`]}
        part={stop.communeCode}
        onPart={(code) => set('communeCode', code)}
        partQuestion={t('form.whichPartOfStop')}
        partError={form.errors[`${path}.communeCode`]}
      />
      <TextInput label={t('form.placeText')} {...input('placeText')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('localContact')} {...input('localContact')} />
        <OrganisationPicker
          label={t('form.localOrganisation')}
          value={stop.localContactOrganisationId}
          onChange={(id) => set('localContactOrganisationId', id)}
          initial={pickedOf(names, stop.localContactOrganisationId)}
          error={form.errors[`${path}.localContactOrganisationId`]}
        />
      </SimpleGrid>
    </>
  );
}

function UnitName({ day, code }: { day: string | undefined; code: string | undefined }) {
  const unit = useUnit(code, formerDay(day));
  return unit ? `: ${unit.fullName}` : null;
}
