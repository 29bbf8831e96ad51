import { Button, Menu, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { dayBefore, formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { DotsButton } from '@/shared/ui/DotsButton';
import { Panel } from '@/shared/ui/Panel';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import type { StartAct } from '../acts/acts';
import type { Member } from '../words';
import classes from './MembersPanel.module.css';

/** Who lives together, the head first; those who left stay below, in grey. */
export function MembersPanel({ members, start }: { members: readonly Member[]; start: StartAct }) {
  const { t } = useTranslation('household');
  const now = members.filter((member) => !member.validTo);
  const past = members.filter((member) => member.validTo);
  return (
    <Panel
      title={t('panel.members')}
      actions={
        start && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => start({ kind: 'member' })}
          >
            {t('act.addMember')}
          </Button>
        )
      }
    >
      {now.length === 0 && <Text c="dimmed">{t('none.members')}</Text>}
      <ul className={classes.list}>
        {now.map((member) => (
          <MemberLine key={member.id} member={member} start={start} />
        ))}
      </ul>
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t('past', { count: past.length })}</summary>
          <ul className={classes.list}>
            {past.map((member) => (
              <MemberLine key={member.id} member={member} start={start} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function MemberLine({ member, start }: { member: Member; start: StartAct }) {
  const { t } = useTranslation('household');
  const label = useCodeWords();
  const name = member.fullName ?? member.beneficiaryCode ?? t('hidden');
  const detail = [
    label('RELATION', member.relation),
    member.birthYear && t('born', { year: member.birthYear }),
    member.fullName && member.beneficiaryCode,
    member.validTo && `${formatDate(member.validFrom)}–${formatDate(dayBefore(member.validTo))}`,
    member.leavingReason && label('MEMBER_LEAVING_REASON', member.leavingReason),
  ].filter(Boolean);
  return (
    <li className={classes.member} data-past={member.validTo ? true : undefined}>
      <div className={classes.words}>
        {member.beneficiaryId ? (
          <AppLink to={`/beneficiaries/${member.beneficiaryId}`} fw={500}>
            {name}
          </AppLink>
        ) : (
          <Text span fw={500}>
            {name}
          </Text>
        )}{' '}
        {member.head && member.relation !== 'HEAD' && <StatusBadge tone="done" label={t('field.head')} />}
        <Text size="xs" c="dimmed" className="tabular">
          {detail.join(' · ')}
        </Text>
      </div>
      {start && (
        <Menu position="bottom-end">
          <Menu.Target>
            <DotsButton label={t('act.moreFor', { what: name })} />
          </Menu.Target>
          <Menu.Dropdown>
            {!member.validTo && (
              <Menu.Item onClick={() => start({ kind: 'leave', member })}>{t('act.leave')}</Menu.Item>
            )}
            <Menu.Item onClick={() => start({ kind: 'member', fact: member })}>{t('act.correct')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
