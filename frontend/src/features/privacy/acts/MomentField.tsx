import { Group, Input, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActField } from '@/shared/form/actFields';
import { DateField } from '@/shared/form/DateField';
import { isRealDate, today } from '@/shared/format/date';

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

/** A day and an hour as they are written here; a moment only when both are there. */
function MomentInput({ label, description, value, onChange, error, disabled }: Props) {
  const { t } = useTranslation('form');
  const [day, setDay] = useState(value?.slice(0, 10));
  const [hour, setHour] = useState(value?.slice(11, 16) ?? '');
  const [left, setLeft] = useState(false);
  const read = readHour(hour);
  const write = (nextDay: string | undefined, nextHour: string) => {
    setDay(nextDay);
    setHour(nextHour);
    const time = readHour(nextHour);
    onChange(nextDay && isRealDate(nextDay) && time ? `${nextDay}T${time}` : undefined);
  };
  return (
    <Input.Wrapper
      component="fieldset"
      label={label}
      labelElement="div"
      description={description}
      withAsterisk
      error={error}
      style={{ border: 0, margin: 0, padding: 0 }}
      aria-label={label}
    >
      <Group gap="sm" mt={4} align="flex-start" wrap="nowrap">
        <DateField
          aria-label={`${label}, ${t('moment.day')}`}
          value={day}
          maxDate={today()}
          disabled={disabled}
          error={Boolean(error) && !day}
          onChange={(next) => write(next, hour)}
          style={{ flex: 1 }}
        />
        <TextInput
          aria-label={`${label}, ${t('moment.hour')}`}
          placeholder={t('moment.hourPlaceholder')}
          inputMode="numeric"
          w={110}
          value={hour}
          disabled={disabled}
          error={left && hour && !read ? t('moment.invalid') : Boolean(error) && !read}
          onBlur={() => {
            setLeft(true);
            if (read) setHour(read);
          }}
          onChange={(event) => write(day, event.currentTarget.value)}
        />
      </Group>
    </Input.Wrapper>
  );
}

/** 8:05, 8h05 and 0805 are all five past eight; undefined when it is no hour of a day. */
function readHour(text: string): string | undefined {
  const found = /^(\d{1,2})\s*[:.hg]?\s*(\d{2})$/i.exec(text.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  return found && hours < 24 && minutes < 60
    ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    : undefined;
}
