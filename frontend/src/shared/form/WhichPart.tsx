import { Radio, Select, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParts, useUnit } from './units';

interface Props {
  /** The unit as written, of a former day. */
  unitCode: string;
  asOf: string;
  /** Code of the commune of today. */
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  /** What is asked: "Người này ở phần nào?" */
  question: string;
  error: ReactNode;
}

/** More parts than this, as a district has, are chosen from a list that is searched. */
const FEW = 6;

/** A former unit that was divided asks which part; nothing guesses. */
export function WhichPart({ unitCode, asOf, value, onChange, question, error }: Props) {
  const { t } = useTranslation('form');
  const written = useUnit(unitCode, asOf);
  const parts = useParts(unitCode, asOf);
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) {
    return (
      <Text size="sm" role="status">
        {t('address.nowIn', { place: only.fullName })}
      </Text>
    );
  }
  if (parts.length < 2) return null;
  const label = `${t('address.divided', { unit: written?.fullName ?? '', count: parts.length })} ${question}`;
  if (parts.length > FEW) {
    return (
      <Select
        label={label}
        placeholder={t('address.partUnknown')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('entity.nothing') }}
        data={parts.map((part) => ({ value: part.code, label: part.fullName }))}
        value={value ?? null}
        onChange={(code) => onChange(code ?? undefined)}
        error={error}
      />
    );
  }
  return (
    <Radio.Group
      label={label}
      value={value ?? ''}
      onChange={(code) => onChange(code || undefined)}
      error={error}
    >
      <Stack gap={8} mt={6}>
        {parts.map((part) => (
          <Radio key={part.code} value={part.code} label={part.fullName} />
        ))}
        <Radio value="" label={t('address.partUnknown')} />
      </Stack>
    </Radio.Group>
  );
}
