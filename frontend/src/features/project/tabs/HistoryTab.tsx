import { Skeleton, Stack } from '@mantine/core';
import {
  IconArrowsExchange,
  IconBuildingCommunity,
  IconCash,
  IconFileCheck,
  IconProgress,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { useCodes } from '@/shared/codes/useCodes';
import { formatMoney } from '@/shared/format/money';
import { Panel } from '@/shared/ui/Panel';
import { Timeline, type TimelineEntry } from '@/shared/ui/Timeline';
import { QuarterPlans } from '../components/QuarterPlans';
import { SpendOverTime } from '../components/SpendOverTime';
import { type Project, useFigures } from '../queries';

/** Money over time with the hand-over marked, and everything that changed with its date. */
export function HistoryTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const figures = useFigures(project.id, project.asOf).data;
  const kinds = {
    HANDOVER: { label: t('history.handover'), icon: IconArrowsExchange },
    STATUS: { label: t('status'), icon: IconProgress },
    ROLE: { label: t('role'), icon: IconBuildingCommunity },
    BUDGET: { label: t('money'), icon: IconCash },
    APPROVAL: { label: t('form.approval'), icon: IconFileCheck },
  };
  return (
    <Stack gap="lg">
      {figures ? (
        <SpendOverTime project={project} figures={figures} />
      ) : (
        <Skeleton height={360} radius="md" />
      )}
      {figures && <QuarterPlans project={project} figures={figures} />}
      <Panel title={t('tabs.history')}>
        <Timeline kinds={kinds} entries={useEntries(project)} />
      </Panel>
    </Stack>
  );
}

function useEntries(project: Project): TimelineEntry[] {
  const { t } = useTranslation('project');
  const status = useCodes('PROJECT_STATUS');
  const role = useCodes('PROJECT_ROLE');
  const entries: TimelineEntry[] = [];
  for (const one of project.handovers) {
    entries.push({
      id: one.id,
      kind: 'HANDOVER',
      date: one.effectiveOn,
      title: t('history.handedOver', { from: one.from.name, to: one.to.name }),
      body: (
        <>
          <div>{one.legalBasis}</div>
          <div>
            {t('history.inventory', {
              balance: formatMoney(one.budgetBalance),
              count: one.beneficiaries,
            })}
          </div>
          {one.minutesNumber && <div>{t('history.minutes', { number: one.minutesNumber })}</div>}
          {one.documents && <div>{one.documents}</div>}
        </>
      ),
    });
  }
  for (const one of project.statuses) {
    entries.push({
      id: `status-${one.validFrom}`,
      kind: 'STATUS',
      date: one.validFrom,
      title: status.label(one.status),
      body: one.reason,
    });
  }
  const handedOn = new Set(project.handovers.map((one) => one.effectiveOn));
  for (const one of project.organisations) {
    if (!one.validFrom || (one.role === 'OWNER' && handedOn.has(one.validFrom))) continue;
    entries.push({
      id: one.id,
      kind: 'ROLE',
      date: one.validFrom,
      title: t('history.joined', { name: one.organisation.name, role: role.label(one.role).toLowerCase() }),
      body: one.legalBasis,
    });
  }
  for (const component of project.components) {
    for (const one of component.budgets) {
      entries.push({
        id: one.id,
        kind: 'BUDGET',
        date: one.validFrom,
        title: t('history.budget', { money: formatMoney(one.amount), component: component.name }),
        body: [one.reason, one.decisionNumber].filter(Boolean).join(' · '),
      });
    }
  }
  if (project.approvalDate) {
    entries.push({
      id: 'approval',
      kind: 'APPROVAL',
      date: project.approvalDate,
      title: project.approvalNumber ?? t('form.approval'),
    });
  }
  return entries;
}
