import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ActField } from '@/shared/form/actFields';

/** Viet Nam has one clock all year round. */
const ZONE = '+07:00';

/** A moment as a form holds it, without its zone. */
export function momentOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16);
}

/** The instant that a moment of Viet Nam's clock is. */
export function instantOf(moment: string): string {
  return new Date(`${moment}:00${ZONE}`).toISOString();
}

/** A field for a day with its hour, by the clock of Viet Nam. */
export function momentField<N extends string>(
  name: N,
  label: string,
  description?: string,
  disabled = false,
): ActField<N> {
  return {
    kind: 'custom',
    name,
    label,
    required: true,
    editor: ({ value, onChange, error }) => (
      <MomentInput
        label={label}
        description={description}
        value={value}
        onChange={onChange}
        error={error}
        disabled={disabled}
      />
    ),
  };
}

interface Props {
  label: string;
  description: string | undefined;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  error: ReactNode;
  disabled: boolean;
}

function MomentInput({ onChange, value, ...field }: Props) {
  return (
    <TextInput
      {...field}
      type="datetime-local"
      withAsterisk
      max={momentOf(new Date().toISOString())}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
