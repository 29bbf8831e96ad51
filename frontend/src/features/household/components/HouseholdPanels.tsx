import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { addressLine, addressWritten } from '@/shared/form/address';
import { formatDate } from '@/shared/format/date';
import { formatDong } from '@/shared/format/money';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { FactLine } from '@/shared/ui/FactLine';
import { Panel } from '@/shared/ui/Panel';
import type { StartAct } from '../acts/acts';
import type { Household } from '../words';

/** Where the household lives and how to reach it. */
export function AboutPanel({ household }: { household: Household }) {
  const { t } = useTranslation('household');
  const { me } = useMe();
  const { address } = household;
  const code = { term: t('field.code'), value: <span className="tabular">{household.code}</span> };
  if (me?.scope?.pseudonymised || !address) {
    return (
      <Panel title={t('panel.about')}>
        <DefinitionList items={[code]} />
      </Panel>
    );
  }
  const line = [addressLine(address), !address.communeCode && t('unresolved')].filter(Boolean).join(', ');
  return (
    <Panel title={t('panel.about')}>
      <DefinitionList
        items={[
          code,
          { term: t('field.addressNow'), value: line },
          ...(address.unitDate ? [{ term: t('field.writtenAs'), value: addressWritten(address) }] : []),
          { term: t('field.phone'), value: household.phone },
        ]}
      />
      {household.note && (
        <Text size="sm" mt="sm" style={{ whiteSpace: 'pre-line' }}>
          {household.note}
        </Text>
      )}
    </Panel>
  );
}

/** Poverty by year, and what was found when somebody looked. */
export function EconomyPanels({ household, start }: { household: Household; start: StartAct }) {
  const { t } = useTranslation('household');
  const label = useCodeWords();
  const add = (name: string, onClick: () => void) => (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={onClick}
    >
      {name}
    </Button>
  );
  return (
    <>
      <Panel
        title={t('panel.poverty')}
        actions={start && add(t('act.addPoverty'), () => start({ kind: 'poverty' }))}
      >
        {household.povertyStatuses.length === 0 && <Text c="dimmed">{t('none.poverty')}</Text>}
        {household.povertyStatuses.map((fact) => (
          <FactLine
            key={fact.id}
            title={`${fact.year} · ${label('POVERTY_STATUS', fact.status)}`}
            from={fact.validFrom}
            to={fact.validTo}
            detail={[
              fact.certificateNumber && t('certificate', { number: fact.certificateNumber }),
              fact.decidedBy &&
                (fact.decidedOn
                  ? t('decidedBy', { by: fact.decidedBy, date: formatDate(fact.decidedOn) })
                  : fact.decidedBy),
            ]
              .filter(Boolean)
              .join(' · ')}
            actsLabel={t('act.moreFor', { what: String(fact.year) })}
            acts={start ? [{ label: t('act.correct'), onClick: () => start({ kind: 'poverty', fact }) }] : []}
          />
        ))}
      </Panel>
      <Panel
        title={t('panel.assessments')}
        actions={start && add(t('act.addAssessment'), () => start({ kind: 'assessment' }))}
      >
        {household.assessments.length === 0 && <Text c="dimmed">{t('none.assessments')}</Text>}
        {household.assessments.map((fact) => (
          <FactLine
            key={fact.id}
            title={fact.summary}
            detail={[
              formatDate(fact.assessedOn),
              fact.assessedBy,
              fact.incomePerPerson !== undefined && t('income', { amount: formatDong(fact.incomePerPerson) }),
              fact.deprivedIndicators !== undefined && t('deprived', { count: fact.deprivedIndicators }),
            ]
              .filter(Boolean)
              .join(' · ')}
            actsLabel={t('act.moreFor', { what: formatDate(fact.assessedOn) })}
            acts={
              start ? [{ label: t('act.correct'), onClick: () => start({ kind: 'assessment', fact }) }] : []
            }
          />
        ))}
      </Panel>
    </>
  );
}
