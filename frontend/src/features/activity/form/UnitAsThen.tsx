import { Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { UnitPicker } from '@/shared/form/UnitPicker';
import { useUnit } from '@/shared/form/units';
import { WhichPart } from '@/shared/form/WhichPart';
import { formatDate, isRealDate } from '@/shared/format/date';

interface Props {
  day: string | undefined;
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  required?: boolean;
  error: ReactNode;
  /** Today's commune, where the unit of then was divided. */
  part: string | undefined;
  onPart: (code: string | undefined) => void;
  partQuestion: string;
  partError: ReactNode;
}

const TWO_LEVELS_SINCE = '2025-07-01';

/** The day, when it lies before the reform: then units are asked for as they were. */
export function formerDay(day: string | undefined): string | undefined {
  return day && isRealDate(day) && day < TWO_LEVELS_SINCE ? day : undefined;
}

/** A unit in the state it had that day: before the reform with districts, and under the former provinces. */
export function UnitAsThen(props: Props) {
  const { day, value, onChange, required = false, error } = props;
  const { t } = useTranslation('activity');
  const { me } = useMe();
  const former = formerDay(day);
  const own = former ? undefined : me?.scope.provinceCode;
  const province = useUnit(own);
  useForgetting(day, value, onChange);
  return (
    <Stack gap="xs">
      <div>
        <UnitPicker
          key={former ?? 'now'}
          value={value}
          onChange={onChange}
          required={required}
          withDistricts
          error={error}
          {...(own ? { provinceCode: own } : {})}
          {...(former ? { asOf: former } : {})}
        />
        <small style={{ color: 'var(--ct-muted)' }}>
          {former ? t('form.unitAsThen', { date: formatDate(former) }) : own && province?.fullName}
        </small>
      </div>
      {former && value && (
        <WhichPart
          unitCode={value}
          asOf={former}
          value={props.part}
          onChange={props.onPart}
          question={props.partQuestion}
          error={props.partError}
        />
      )}
    </Stack>
  );
}

/** A code may mean another unit on the other side of the reform, so what was chosen is asked again there. */
function useForgetting(day: string | undefined, value: string | undefined, onChange: Props['onChange']) {
  const before = useRef({ day, value });
  useEffect(() => {
    if (!day || !isRealDate(day)) return;
    const last = before.current;
    before.current = { day, value };
    const crossed =
      last.day && isRealDate(last.day) && Boolean(formerDay(last.day)) !== Boolean(formerDay(day));
    if (crossed && value && value === last.value) onChange(undefined);
  });
}
