import { IconArrowsExchange, IconHierarchy2, IconTag } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { Timeline, type TimelineEntry } from '@/shared/ui/Timeline';
import classes from '../Organisation.module.css';
import type { Organisation } from '../queries';

interface Dated {
  id: string;
  kind: 'NAME' | 'PARENT';
  title: string;
  validFrom?: string;
  validTo?: string;
  legalBasis?: string;
}

/** Names, parents and reorganisations with their dates and legal basis. */
export function OrganisationHistory({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const event = useCodes('ORGANISATION_EVENT_KIND');
  const kinds = {
    EVENT: { label: t('history.event'), icon: IconArrowsExchange },
    NAME: { label: t('history.name'), icon: IconTag },
    PARENT: { label: t('parent'), icon: IconHierarchy2 },
  };
  const periods: Dated[] = [
    ...organisation.names.map((one) => ({ ...one, kind: 'NAME' as const, title: one.name })),
    ...organisation.parents
      .filter((one) => one.parent)
      .map((one) => ({
        ...one,
        kind: 'PARENT' as const,
        title: t('history.under', { name: one.parent.name }),
      })),
  ];
  const entries: TimelineEntry[] = organisation.events.map((one) => ({
    id: one.id,
    kind: 'EVENT',
    date: one.happenedOn,
    title: event.label(one.kind),
    body: (
      <>
        <div>{one.description}</div>
        {one.legalBasis && <div>{one.legalBasis}</div>}
        {one.parties.map((party) => (
          <div key={`${party.organisation.id}-${party.role}`}>
            {t(`eventRole.${party.role}`)}:{' '}
            <AppLink to={`/organisations/${party.organisation.id}`}>{party.organisation.name}</AppLink>
          </div>
        ))}
      </>
    ),
  }));
  for (const one of periods) if (one.validFrom) entries.push(entryOf(t, one, one.validFrom));
  return (
    <Panel title={t('history.title')}>
      <Timeline kinds={kinds} entries={entries} />
      {periods
        .filter((one) => !one.validFrom)
        .map((one) => (
          <p key={one.id} className={classes.undated}>
            {kinds[one.kind].label}: {one.title}
            {one.validTo && `, ${t('history.until', { date: formatDate(one.validTo) })}`}
            {one.legalBasis && ` · ${one.legalBasis}`}
          </p>
        ))}
    </Panel>
  );
}

function entryOf(t: TFunction<'organisation'>, one: Dated, date: string): TimelineEntry {
  const until = one.validTo ? t('history.until', { date: formatDate(one.validTo) }) : undefined;
  return {
    id: one.id,
    kind: one.kind,
    date,
    title: one.title,
    body: [until, one.legalBasis].filter(Boolean).join(' · ') || undefined,
  };
}
