import { Group, Menu, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import { DotsButton } from '@/shared/ui/DotsButton';
import { FactSection } from '@/shared/ui/FactSection';
import type { StartAct } from '../acts/acts';
import { type Person, shortGroup } from '../words';
import { AddButton } from './AddButton';
import { GroupChip } from './GroupChip';
import { RestrictedNotice } from './RestrictedNotice';

type Fact = components['schemas']['CircumstanceDetail'];

/** The groups a person belongs to, with their dates and what they rest on; former ones stay visible in grey. */
export function Circumstances({ person, start }: { person: Person; start: StartAct }) {
  const { t } = useTranslation('beneficiary');
  return (
    <FactSection
      title={t('panel.circumstances')}
      action={
        start && (
          <AddButton label={t('act.addCircumstance')} onClick={() => start({ kind: 'circumstance' })} />
        )
      }
    >
      <RestrictedNotice person={person} />
      {person.circumstances.length === 0 && person.restrictedHidden ? null : person.circumstances.length ===
        0 ? (
        <Text size="sm" c="dimmed">
          {t(person.pseudonym ? 'none.circumstancesPartner' : 'none.circumstances')}
        </Text>
      ) : (
        <Stack gap={8} mt={6}>
          {person.circumstances.map((fact) => (
            <Line key={fact.id} fact={fact} start={start} />
          ))}
        </Stack>
      )}
    </FactSection>
  );
}

function Line({ fact, start }: { fact: Fact; start: StartAct }) {
  const { t } = useTranslation('beneficiary');
  const label = useCodeWords();
  const sealed = fact.restricted;
  const basis = [
    fact.subgroupCode && label('CIRCUMSTANCE', fact.subgroupCode),
    [fact.evidenceKind && label('EVIDENCE_KIND', fact.evidenceKind), fact.evidenceNumber]
      .filter(Boolean)
      .join(' '),
    fact.evidenceDate && formatDate(fact.evidenceDate),
    fact.decidedBy,
    fact.closingReason && label('CIRCUMSTANCE_CLOSING_REASON', fact.closingReason),
  ].filter(Boolean);
  return (
    <div>
      <Group gap={6} wrap="nowrap" justify="space-between" align="flex-start">
        <GroupChip code={fact.groupCode} from={fact.validFrom} to={fact.validTo} />
        {start && (
          <Menu position="bottom-end">
            <Menu.Target>
              <DotsButton
                label={t('act.moreFor', {
                  what: sealed ? t('panel.circumstances') : shortGroup(t, fact.groupCode),
                })}
              />
            </Menu.Target>
            <Menu.Dropdown>
              {!fact.validTo && (
                <Menu.Item onClick={() => start({ kind: 'closeCircumstance', fact })}>
                  {t('act.closeCircumstance')}
                </Menu.Item>
              )}
              <Menu.Item onClick={() => start({ kind: 'circumstance', fact })}>{t('act.correct')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {!sealed && basis.length > 0 && (
        <Text size="xs" c="dimmed" mt={2}>
          {basis.join(' · ')}
        </Text>
      )}
    </div>
  );
}
