import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { ActMenu } from '@/shared/form/ActMenu';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { CorrectMemberForm } from '../acts/Corrections';
import classes from '../Organisation.module.css';
import type { Organisation } from '../queries';
import { useMayWrite } from '../useMayWrite';

/** Who holds which post on the day, with all titles held at the same time. */
export function People({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  return (
    <Panel title={t('people')}>
      {organisation.people.length === 0 && <Text c="dimmed">{t('noPeople')}</Text>}
      <ul className={classes.plain}>
        {organisation.people.map((person) => {
          const others = person.allTitles?.filter((title) => title !== person.title) ?? [];
          return (
            <li key={person.positionId}>
              <AppLink to={`/officials/${person.officialId}`}>{person.printedName}</AppLink>
              <div>{person.title}</div>
              {others.length > 0 && <div className={classes.note}>{others.join('; ')}</div>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** The members of a committee, or the committees an organisation sits on. */
export function Committees({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const role = useCodes('COMMITTEE_ROLE');
  const mayWrite = useMayWrite();
  const lists = [
    [t('members'), organisation.committeeMembers],
    [t('committees'), organisation.committees],
  ] as const;
  return lists
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => (
      <Panel key={title} title={title}>
        <ul className={classes.plain}>
          {rows.map((one) => (
            <li key={one.id} className={classes.item}>
              <div>
                <AppLink to={`/organisations/${one.organisation.id}`}>{one.organisation.name}</AppLink>
                <div className={classes.note}>{role.label(one.role)}</div>
              </div>
              {mayWrite(organisation) && rows === organisation.committeeMembers && (
                <ActMenu
                  label={t('actsOn', { name: one.organisation.name })}
                  acts={[
                    {
                      label: t('acts.correctMember'),
                      form: (close) => (
                        <CorrectMemberForm organisation={organisation} fact={one} onClose={close} />
                      ),
                    },
                  ]}
                />
              )}
            </li>
          ))}
        </ul>
      </Panel>
    ));
}
