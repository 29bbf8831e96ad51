import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { useUnit } from '@/shared/form/units';

interface Props {
  /** The unit as it was written. */
  unit: components['schemas']['UnitReference'] | undefined;
  /** The commune of today that it lies in. */
  communeCode: string | undefined;
  /** Its name, where the answer already carries it. */
  communeName?: string | undefined;
}

/** Where a unit of then lies today; nothing where it is still the same, and plain words where nobody has said yet. */
export function TodayPlace({ unit, communeCode, communeName }: Props) {
  const { t } = useTranslation('activity');
  const asked = useUnit(communeName || communeCode === unit?.code ? undefined : communeCode);
  if (!unit || communeCode === unit.code) return null;
  const name = communeName ?? asked?.fullName;
  if (name === unit.fullName) return null;
  if (!name && (communeCode || unit.level === 'PROVINCE')) return null;
  return (
    <Text span size="xs" c="dimmed" display="block">
      {name ? t('todayIn', { place: name }) : t('todayUnknown')}
    </Text>
  );
}
