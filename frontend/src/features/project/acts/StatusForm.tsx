import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import type { Project } from '../queries';

export type Status = Project['statuses'][number]['status'];

/** The steps a project may take from where it stands now, in the order they are offered. */
const STEPS: Record<Status, readonly Status[]> = {
  PREPARING: ['APPROVED', 'CANCELLED'],
  APPROVED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['SUSPENDED', 'COMPLETED', 'CANCELLED'],
  SUSPENDED: ['RUNNING', 'COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
};

/** Where the project stands today, whatever day the page is of. */
function latestOf(project: Project): Status | undefined {
  return project.statuses.find((one) => !one.validTo)?.status ?? project.status;
}

export function stepsOf(project: Project): readonly Status[] {
  const now = latestOf(project);
  return now ? STEPS[now] : ['PREPARING', 'APPROVED', 'RUNNING'];
}

interface Values {
  validFrom: string;
  reason?: string;
}

/** One step in the life of a project: from which day, and why. */
export function StatusForm({ project, to, onClose }: { project: Project; to: Status; onClose: () => void }) {
  const { t } = useTranslation('project');
  const balance = project.approvedBudget.amount - project.disbursed.amount;
  const isEnd = to === 'COMPLETED' || to === 'CANCELLED';
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/status/${to}`}
      before={
        isEnd && (
          <Alert color="amber" variant="light">
            {t('step.endWarning', { balance: formatMoney({ amount: balance, currency: project.currency }) })}
          </Alert>
        )
      }
      fields={[
        { kind: 'day', name: 'validFrom', label: t('fromDay'), required: true },
        {
          kind: 'long',
          name: 'reason',
          label: t(isEnd || to === 'SUSPENDED' ? 'reason' : 'step.basis'),
          required: isEnd || to === 'SUSPENDED',
          max: 500,
        },
      ]}
      initial={{ validFrom: today() }}
      saveLabel={t(`step.${to}`)}
      save={(body, headers) =>
        client.POST('/api/v1/projects/{id}/statuses', {
          params: { path: { id: project.id } },
          body: { ...body, status: to },
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
