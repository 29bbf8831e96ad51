import { Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { addressLine } from '@/shared/form/address';
import { FactLine } from '@/shared/ui/FactLine';
import { FactSection } from '@/shared/ui/FactSection';
import { Panel } from '@/shared/ui/Panel';
import type { Ending, StartAct } from '../acts/acts';
import type { Person } from '../words';
import { AddButton } from './AddButton';
import { Circumstances } from './Circumstances';
import classes from './FactsPanel.module.css';

/** What is true of a person for a time, kind by kind, each with the way to add to it. */
export function FactsPanel({ person, start }: { person: Person; start: StartAct }) {
  const { t } = useTranslation('beneficiary');
  const label = useCodeWords();
  const partner = Boolean(person.pseudonym);
  const act = (...acts: { label: string; onClick: () => void }[]) => (start ? acts : []);
  const correct = t('act.correct');
  const ending = ({ id, validTo }: { id: string; validTo?: string }, of: Ending, what: string) =>
    validTo ? [] : [{ label: what, onClick: () => start?.({ kind: 'end', of, id, what }) }];
  return (
    <Panel>
      <Circumstances person={person} start={start} />
      {!partner && (
        <Section
          title={t('panel.care')}
          none={t('none.care')}
          facts={person.carers}
          add={start && { label: t('act.addCarer'), onClick: () => start({ kind: 'carer' }) }}
        >
          {(carer) => (
            <FactLine
              key={carer.id}
              title={carer.fullName}
              from={carer.validFrom}
              to={carer.validTo}
              detail={[
                label('RELATION', carer.relation),
                carer.legalGuardian && t('legalGuardian'),
                carer.phone,
              ]
                .filter(Boolean)
                .join(' · ')}
              actsLabel={t('act.moreFor', { what: carer.fullName })}
              acts={act(
                { label: correct, onClick: () => start?.({ kind: 'carer', fact: carer }) },
                ...ending(carer, 'carers', t('act.endCarer')),
              )}
            />
          )}
        </Section>
      )}
      {!partner && person.residences.length > 0 && (
        <Section
          title={t('panel.residences')}
          none=""
          facts={person.residences}
          add={start && { label: t('act.move'), onClick: () => start({ kind: 'move' }) }}
        >
          {(residence) => (
            <FactLine
              key={residence.id}
              title={addressLine(residence.address)}
              from={residence.validFrom}
              to={residence.validTo}
              actsLabel={t('act.moreFor', { what: t('panel.residences') })}
              acts={act({ label: correct, onClick: () => start?.({ kind: 'move', fact: residence }) })}
            />
          )}
        </Section>
      )}
      <Section
        title={t('panel.school')}
        none={t('none.school')}
        facts={person.schoolStatuses}
        add={start && { label: t('act.addSchool'), onClick: () => start({ kind: 'school' }) }}
      >
        {(school) => (
          <FactLine
            key={school.id}
            title={[
              label('SCHOOL_STATUS', school.status),
              school.level && label('SCHOOL_LEVEL', school.level).toLowerCase(),
            ]
              .filter(Boolean)
              .join(' ')}
            from={school.validFrom}
            to={school.validTo}
            detail={[
              school.schoolName,
              school.grade && t('grade', { grade: school.grade }),
              school.reason && label('DROP_OUT_REASON', school.reason),
            ]
              .filter(Boolean)
              .join(' · ')}
            actsLabel={t('act.moreFor', { what: t('panel.school') })}
            acts={act(
              { label: correct, onClick: () => start?.({ kind: 'school', fact: school }) },
              ...ending(school, 'school-statuses', t('act.endSchool')),
            )}
          />
        )}
      </Section>
      <Section
        title={t('panel.disability')}
        none={t('none.disability')}
        facts={person.disabilities}
        add={start && { label: t('act.addDisability'), onClick: () => start({ kind: 'disability' }) }}
      >
        {(fact) => (
          <FactLine
            key={fact.id}
            title={`${fact.types.map((type) => label('DISABILITY_TYPE', type)).join(', ')} · ${label('DISABILITY_LEVEL', fact.level).toLowerCase()}`}
            from={fact.validFrom}
            to={fact.validTo}
            detail={fact.certificateNumber && t('certificate', { number: fact.certificateNumber })}
            actsLabel={t('act.moreFor', { what: t('panel.disability') })}
            acts={act(
              { label: correct, onClick: () => start?.({ kind: 'disability', fact }) },
              ...ending(fact, 'disabilities', t('act.endDisability')),
            )}
          />
        )}
      </Section>
      <Section
        title={t('panel.stays')}
        none={t('none.stays')}
        facts={person.stays}
        add={start && { label: t('act.admit'), onClick: () => start({ kind: 'stay' }) }}
      >
        {(stay) => (
          <FactLine
            key={stay.id}
            title={stay.organisationName ?? label('RESIDENT_CATEGORY', stay.category)}
            from={stay.validFrom}
            to={stay.validTo}
            detail={[
              stay.organisationName && label('RESIDENT_CATEGORY', stay.category),
              ...(stay.flags ?? []).map((flag) => label('RESIDENT_FLAG', flag).toLowerCase()),
              stay.dischargeKind && label('DISCHARGE_KIND', stay.dischargeKind),
            ]
              .filter(Boolean)
              .join(' · ')}
            actsLabel={t('act.moreFor', { what: stay.organisationName })}
            acts={act(
              ...(stay.validTo
                ? []
                : [{ label: t('act.discharge'), onClick: () => start?.({ kind: 'discharge', fact: stay }) }]),
              { label: correct, onClick: () => start?.({ kind: 'stay', fact: stay }) },
            )}
          />
        )}
      </Section>
    </Panel>
  );
}

interface SectionProps<F> {
  title: string;
  none: string;
  facts: readonly F[];
  add: { label: string; onClick: () => void } | undefined;
  children: (fact: F) => ReactNode;
}

/** What holds now, and what held before folded away. */
function Section<F extends { validTo: string }>({ title, none, facts, add, children }: SectionProps<F>) {
  const { t } = useTranslation('beneficiary');
  const [open, setOpen] = useState(false);
  const now = facts.filter((fact) => !fact.validTo);
  const past = facts.filter((fact) => fact.validTo);
  return (
    <FactSection title={title} action={add && <AddButton {...add} />}>
      {facts.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      {now.map(children)}
      {past.length > 0 && (
        <button type="button" className={classes.past} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('past', { count: past.length })}
        </button>
      )}
      {open && past.map(children)}
    </FactSection>
  );
}
