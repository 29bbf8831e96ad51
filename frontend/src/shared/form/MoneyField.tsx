import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDong } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';

type Props = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'error' | 'type'> & {
  /** Whole đồng; NaN for text that is no amount, so that the form's rules refuse it. */
  value?: number | undefined;
  onChange: (amount: number | undefined) => void;
  error?: ReactNode;
};

/** An amount of đồng: "3.200.000", "3,2 triệu" and "5 tỷ" are understood and written out on leaving the field. */
export function MoneyField({ value, onChange, error, onBlur, ...rest }: Props) {
  const { t } = useTranslation('form');
  const [text, setText] = useState(value === undefined ? '' : formatNumber(value));
  const [wrong, setWrong] = useState(false);

  useEffect(() => {
    setText((before) =>
      Object.is(read(before), value) ? before : value === undefined ? '' : formatNumber(value),
    );
  }, [value]);

  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('money.placeholder')}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      value={text}
      error={wrong ? t('money.invalid') : error}
      rightSection={<Text c="dimmed">{t('money.dong')}</Text>}
      rightSectionPointerEvents="none"
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        setWrong(false);
        onChange(read(typed));
      }}
      onBlur={(event) => {
        const amount = read(text);
        setWrong(Number.isNaN(amount));
        if (amount !== undefined && !Number.isNaN(amount)) setText(formatNumber(amount));
        onBlur?.(event);
      }}
    />
  );
}

function read(text: string): number | undefined {
  return text.trim() === '' ? undefined : (parseDong(text) ?? Number.NaN);
}
