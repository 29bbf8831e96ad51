import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { ageOf, bornOn, nameOf, type PersonRow } from '../words';
import { GroupChip } from './GroupChip';

/** The name with what tells equal names apart. A partner's row has the code alone, unless the child agreed. */
export function NameCell({ row }: { row: PersonRow }) {
  const { t } = useTranslation('beneficiary');
  return (
    <span>
      {nameOf(t, row)}
      {(row.consentedName || !row.pseudonym) && (
        <Text span size="xs" c="dimmed" className="tabular" display="block" fw={400}>
          {row.code}
        </Text>
      )}
      {row.status === 'CLOSED' && <StatusBadge tone="neutral" label={t('closed')} />}
    </span>
  );
}

export function AgeCell({ row }: { row: PersonRow }) {
  const { t } = useTranslation('beneficiary');
  const born = bornOn(t, row);
  return (
    <span className="tabular">
      {ageOf(t, row.age)}
      {born && (
        <Text span size="xs" c="dimmed" display="block">
          {born}
        </Text>
      )}
    </span>
  );
}

/** The village first, as people say it, then the commune. */
export function PlaceCell({ row }: { row: PersonRow }) {
  const { t } = useTranslation('beneficiary');
  if (row.pseudonym) return row.communeName ?? '–';
  return (
    <span>
      {row.hamlet && (
        <Text span display="block">
          {row.hamlet}
        </Text>
      )}
      <Text span size={row.hamlet ? 'xs' : 'sm'} c={row.hamlet ? 'dimmed' : undefined}>
        {row.communeName ?? t('unresolved')}
      </Text>
    </span>
  );
}

export function GroupsCell({ row }: { row: PersonRow }) {
  if (!row.circumstances?.length) return '–';
  return (
    <Group gap={4}>
      {row.circumstances.map((code) => (
        <GroupChip key={code} code={code} />
      ))}
    </Group>
  );
}
