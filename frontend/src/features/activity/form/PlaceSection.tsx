import { SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { UnitPicker } from '@/shared/form/UnitPicker';
import { useUnit } from '@/shared/form/units';
import { formatDate, isRealDate, today } from '@/shared/format/date';
import { Rows } from './Rows';
import { type ActivityFormState, type Names, pickedOf } from './state';
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
        error={form.errors.unitCode ?? form.errors.communeCode}
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
        error={form.errors[`${path}.unitCode`] ?? form.errors[`${path}.communeCode`]}
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

interface UnitProps {
  day: string | undefined;
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  required?: boolean;
  error: ReactNode;
}

const TWO_LEVELS_SINCE = '2025-07-01';

function UnitName({ day, code }: { day: string | undefined; code: string | undefined }) {
  const unit = useUnit(code, day && isRealDate(day) && day < TWO_LEVELS_SINCE ? day : undefined);
  return unit ? `: ${unit.fullName}` : null;
}

/** A unit in the state it had that day: before the reform with districts, and under the former provinces. */
function UnitAsThen({ day, value, onChange, required = false, error }: UnitProps) {
  const { t } = useTranslation('activity');
  const { me } = useMe();
  const former = Boolean(day && isRealDate(day) && day < TWO_LEVELS_SINCE);
  const own = former ? undefined : me?.scope.provinceCode;
  const asOf = former || (day && day > today()) ? day : undefined;
  const province = useUnit(own);
  return (
    <div>
      <UnitPicker
        key={former ? day : 'now'}
        value={value}
        onChange={onChange}
        required={required}
        withDistricts
        error={error}
        {...(own ? { provinceCode: own } : {})}
        {...(former && asOf ? { asOf } : {})}
      />
      <small style={{ color: 'var(--ct-muted)' }}>
        {former && day ? t('form.unitAsThen', { date: formatDate(day) }) : own && province?.fullName}
      </small>
    </div>
  );
}
