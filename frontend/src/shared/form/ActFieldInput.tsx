import { Checkbox, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ActField, Choices } from './actFields';
import { DateField } from './DateField';
import { MoneyField } from './MoneyField';
import { OrganisationPicker } from './OrganisationPicker';

type Form = UseFormReturnType<Record<string, unknown>>;

/** Draws one field of a small form. */
export function ActFieldInput({ field, form }: { field: ActField; form: Form }) {
  const { name, label, description, required = false } = field;
  const { value, error } = form.getInputProps(name);
  const set = (next: unknown) => form.setFieldValue(name, next as never);
  const choices = (given: Choices) => (typeof given === 'function' ? given(form.getValues()) : given);
  const common = { label, description, withAsterisk: required, error };
  switch (field.kind) {
    case 'text':
      return <TextInput {...common} {...form.getInputProps(name)} />;
    case 'long':
      return <Textarea {...common} autosize minRows={2} maxRows={8} {...form.getInputProps(name)} />;
    case 'day':
      return (
        <DateField
          {...common}
          value={value}
          onChange={set}
          {...(field.maxDate ? { maxDate: field.maxDate } : {})}
        />
      );
    case 'money':
      return <MoneyField {...common} value={value} onChange={set} />;
    case 'number':
    case 'year':
      return (
        <NumberInput
          {...common}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator={field.kind === 'year' ? '' : '.'}
          decimalSeparator=","
          value={value ?? ''}
          onChange={(next) => set(typeof next === 'number' ? next : undefined)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={[...choices(field.choices)]}
          searchable={field.searchable ?? choices(field.choices).length > 8}
          clearable={!required}
          value={value ?? null}
          onChange={(next) => set(next ?? undefined)}
        />
      );
    case 'many':
      return (
        <MultiSelect
          label={label}
          description={description}
          withAsterisk={required}
          error={error}
          data={[...field.choices]}
          value={value ?? []}
          onChange={set}
        />
      );
    case 'check':
      return (
        <Checkbox
          label={label}
          description={description}
          error={error}
          checked={Boolean(value)}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      );
    case 'organisation':
      return (
        <OrganisationPicker
          label={label}
          description={description}
          required={required}
          error={error}
          value={value}
          onChange={set}
          {...(field.fixed ? { fixed: field.fixed } : {})}
          initial={field.initial}
        />
      );
    default:
      return <>{field.editor({ value, onChange: set, error })}</>;
  }
}
