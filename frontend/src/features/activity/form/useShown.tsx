import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { useUnit } from '@/shared/form/units';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import { formatDate } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { Names } from './state';
import { formerDay } from './UnitAsThen';
import type {
  ActivityValues,
  GiftValues,
  OrganisationValues,
  ParticipantValues,
  RecipientValues,
  StopValues,
} from './values';

const LISTS: Record<string, string> = {
  kinds: 'ACTIVITY_KIND',
  topics: 'TOPIC',
  partnerKinds: 'PARTNER_KIND',
  partOfDay: 'PART_OF_DAY',
  level: 'ADMINISTRATIVE_LEVEL',
  protectionLevel: 'PROTECTION_LEVEL',
};

/** How one row of each field is told. */
interface RowWords {
  stops: (row: StopValues) => ReactNode;
  organisations: (row: OrganisationValues) => ReactNode;
  participants: (row: ParticipantValues) => ReactNode;
  gifts: (row: GiftValues) => ReactNode;
  recipients: (row: RecipientValues) => ReactNode;
  documentIds: (id: string) => ReactNode;
}

/** What stands in a field in words, for one who must choose between two people's changes. */
export function useShown(names: Names): (field: string, value: unknown) => ReactNode {
  const { t } = useTranslation(['activity', 'common', 'list']);
  const words = useCodeWords();
  const nameOf = useOrganisationName();
  const named = (id: string | undefined) => (id && names.of.get(id)) || '…';
  const rows: RowWords = {
    stops: (row) => (
      <>
        {row.visitedOn && formatDate(row.visitedOn)} <UnitWord code={row.unitCode} day={row.visitedOn} />
        {row.placeText && ` (${row.placeText})`}
      </>
    ),
    organisations: (row) =>
      `${words('ACTIVITY_ORGANISATION_ROLE', row.role)}: ${row.organisationId ? nameOf(row.organisationId) : '…'}`,
    participants: (row) =>
      `${words('PARTICIPANT_ROLE', row.role)}: ${row.printedName || row.printedTitle || named(row.officialId)}`,
    gifts: (row) => `${row.item}: ${formatNumber(row.quantity ?? 0)} × ${formatNumber(row.unitValue ?? 0)}`,
    recipients: (row) =>
      [named(row.whoId), words('CIRCUMSTANCE', row.eligibilityReason), row.receivedBy]
        .filter(Boolean)
        .join(' · '),
    documentIds: (id) => named(id),
  };
  return (field, value) => {
    const list = LISTS[field];
    const nothing = value === undefined || value === null || value === '';
    if (nothing || (Array.isArray(value) && value.length === 0)) return t('common:unknown');
    if (list)
      return [value as string | string[]]
        .flat()
        .map((code) => words(list, code))
        .join(', ');
    if (field === 'status') return t(`statusWord.${value as 'PLANNED'}`);
    if (field === 'series') return t(value ? 'list:yes' : 'list:no');
    if (field === 'startsOn' || field === 'endsOn') return formatDate(value as string);
    if (field === 'unitCode' || field === 'communeCode') return <UnitWord code={value as string} />;
    if (field === 'campaignId') return names.campaign?.id === value ? names.campaign?.label : '…';
    if (field === 'projectId') return names.project?.id === value ? names.project?.label : '…';
    if (field === 'seriesId') return names.series?.id === value ? names.series?.label : '…';
    if (field === 'audiences')
      return Object.entries(value as ActivityValues['audiences'])
        .filter(([, persons]) => persons !== undefined)
        .map(([audience, persons]) => `${words('AUDIENCE', audience)}: ${formatNumber(persons ?? 0)}`)
        .join(', ');
    const row = (rows as unknown as Record<string, ((one: unknown) => ReactNode) | undefined>)[field];
    if (!row) return undefined;
    return (
      <Stack gap={0}>
        {(value as (string | { key: string })[]).map((one) => (
          <span key={typeof one === 'string' ? one : one.key}>{row(one)}</span>
        ))}
      </Stack>
    );
  };
}

function UnitWord({ code, day }: { code: string | undefined; day?: string | undefined }) {
  return useUnit(code, formerDay(day))?.fullName ?? '…';
}
