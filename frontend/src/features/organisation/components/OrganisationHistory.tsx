import { IconArrowsExchange, IconHierarchy2, IconTag } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { ActMenu, type MenuAct } from '@/shared/form/ActMenu';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { Timeline, type TimelineEntry } from '@/shared/ui/Timeline';
import { CorrectNameForm, CorrectParentForm } from '../acts/Corrections';
import classes from '../Organisation.module.css';
import type { Organisation } from '../queries';
import { useMayWrite } from '../useMayWrite';

interface Dated {
  id: string;
  kind: 'NAME' | 'PARENT';
  title: string;
  correct: MenuAct;
  validFrom?: string;
  validTo?: string;
  legalBasis?: string;
}

/** Names, parents and reorganisations with their dates and legal basis. */
export function OrganisationHistory({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const mayWrite = useMayWrite()(organisation);
  const event = useCodes('ORGANISATION_EVENT_KIND');
  const kinds = {
    EVENT: { label: t('history.event'), icon: IconArrowsExchange },
    NAME: { label: t('history.name'), icon: IconTag },
    PARENT: { label: t('parent'), icon: IconHierarchy2 },
  };
  const periods: Dated[] = [
    ...organisation.names.map((one) => ({
      ...one,
      kind: 'NAME' as const,
      title: one.name,
      correct: {
        label: t('acts.correctName'),
        form: (close: () => void) => (
          <CorrectNameForm organisation={organisation} fact={one} onClose={close} />
        ),
      },
    })),
    ...organisation.parents
      .filter((one) => one.parent)
      .map((one) => ({
        ...one,
        kind: 'PARENT' as const,
        title: t('history.under', { name: one.parent.name }),
        correct: {
          label: t('acts.correctParent'),
          form: (close: () => void) => (
            <CorrectParentForm organisation={organisation} fact={one} onClose={close} />
          ),
        },
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
  const titled = (one: Dated) =>
    mayWrite ? (
      <span className={classes.item}>
        {one.title}
        <ActMenu label={t('actsOn', { name: one.title })} acts={[one.correct]} />
      </span>
    ) : (
      one.title
    );
  for (const one of periods) {
    if (one.validFrom) entries.push({ ...entryOf(t, one, one.validFrom), title: titled(one) });
  }
  return (
    <Panel title={t('history.title')}>
      <Timeline kinds={kinds} entries={entries} />
      {periods
        .filter((one) => !one.validFrom)
        .map((one) => (
          <div key={one.id} className={`${classes.undated} ${classes.item}`}>
            <span>
              {kinds[one.kind].label}: {one.title}
              {one.validTo && `, ${t('history.until', { date: formatDate(one.validTo) })}`}
              {one.legalBasis && ` · ${one.legalBasis}`}
            </span>
            {mayWrite && <ActMenu label={t('actsOn', { name: one.title })} acts={[one.correct]} />}
          </div>
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
