import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  formatDate,
  formatPartialDate,
  isRealDate,
  type PartialDate,
  parsePartialDate,
} from '@/shared/format/date';

type Common = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'error' | 'type'> & {
  error?: ReactNode;
};

interface DayProps extends Common {
  /** ISO date; text that is no date is passed on as it stands, so that the form's rules refuse it. */
  value?: string | undefined;
  onChange: (iso: string | undefined) => void;
  maxDate?: string;
}

/** A day, typed as 14/07/2019 (also 14-7-2019) or picked. What is no date stays visible and is named, never guessed. */
export function DateField({ value, onChange, ...rest }: DayProps) {
  return (
    <DateText
      {...rest}
      value={value ? { date: value, precision: 'DAY' } : undefined}
      onChange={(next) => onChange(next?.date)}
      partial={false}
    />
  );
}

interface PartialProps extends Common {
  value?: PartialDate | undefined;
  onChange: (value: PartialDate | undefined) => void;
  maxDate?: string;
}

/** A date that may be known only to the month or the year: 14/07/2019, 07/2019 or 2019. Else like DateField. */
export function PartialDateField(props: PartialProps) {
  return <DateText {...props} partial />;
}

function DateText({
  value,
  onChange,
  partial,
  maxDate,
  error,
  onBlur,
  ...rest
}: PartialProps & { partial: boolean }) {
  const { t } = useTranslation('form');
  const written = value ? write(value) : '';
  const [text, setText] = useState(written);
  const [wrong, setWrong] = useState(false);
  const [open, { toggle, close }] = useDisclosure(false);

  // A value set from outside (a draft, a reset) replaces what stands in the field; own typing does not.
  useEffect(() => {
    setText((before) => (same(read(before, partial), value) && before.trim() ? before : written));
    if (value && isRealDate(value.date)) setWrong(false);
  }, [value, written, partial]);

  const settle = () => {
    const found = read(text, partial);
    setWrong(found !== undefined && !isRealDate(found.date));
    if (found) setText(write(found));
  };
  const picked = value && isRealDate(value.date) ? value.date : null;
  const hint =
    partial && picked && value && value.precision !== 'DAY'
      ? t(`date.precision.${value.precision}`)
      : undefined;
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder={partial ? t('date.partialPlaceholder') : t('date.placeholder')}
      value={text}
      description={hint ?? rest.description}
      error={wrong ? t(partial ? 'date.invalidPartial' : 'date.invalid') : error}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const found = read(typed, partial);
        if (found && isRealDate(found.date)) setWrong(false);
        onChange(found);
      }}
      onBlur={(event) => {
        settle();
        onBlur?.(event);
      }}
      rightSection={
        <Popover
          opened={open}
          onChange={(next) => !next && close()}
          withArrow
          trapFocus
          position="bottom-end"
        >
          <Popover.Target>
            <ActionIcon
              size={28}
              onClick={toggle}
              aria-label={t('date.pick')}
              disabled={Boolean(rest.disabled || rest.readOnly)}
            >
              <IconCalendar size={17} stroke={1.6} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={picked}
              {...(picked ? { defaultDate: picked } : {})}
              {...(maxDate ? { maxDate } : {})}
              onChange={(iso) => {
                if (iso) {
                  setText(formatDate(iso));
                  onChange({ date: iso, precision: 'DAY' });
                }
                close();
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

function read(text: string, partial: boolean): PartialDate | undefined {
  const plain = text.trim();
  if (!plain) return undefined;
  const found = parsePartialDate(plain);
  return found && (partial || found.precision === 'DAY') ? found : { date: plain, precision: 'DAY' };
}

function write(value: PartialDate): string {
  return isRealDate(value.date) ? formatPartialDate(value) : value.date;
}

function same(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a?.date === b?.date && a?.precision === b?.precision;
}
