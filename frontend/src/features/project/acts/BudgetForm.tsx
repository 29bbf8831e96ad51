import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import type { Project } from '../queries';

interface Values {
  componentId: string;
  amount: number;
  validFrom: string;
  donorId?: string;
  decisionNumber?: string;
  reason: string;
}

/** A new version of a component's budget; the earlier ones stay readable. */
export function BudgetForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const donor = project.organisations.find((one) => one.role === 'DONOR' && !one.validTo)?.organisation;
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/budget`}
      fields={[
        {
          kind: 'choice',
          name: 'componentId',
          label: t('component'),
          choices: project.components.map((one) => ({ value: one.id, label: one.name })),
          required: true,
        },
        { kind: 'money', name: 'amount', label: t('budget.amount'), required: true },
        { kind: 'day', name: 'validFrom', label: t('fromDay'), required: true },
        {
          kind: 'organisation',
          name: 'donorId',
          label: t('donor'),
          initial: donor && { id: donor.id, label: donor.name },
        },
        { kind: 'text', name: 'decisionNumber', label: t('budget.decisionNumber'), max: 100 },
        { kind: 'long', name: 'reason', label: t('budget.reason'), required: true, max: 500 },
      ]}
      initial={{
        validFrom: today(),
        ...(donor ? { donorId: donor.id } : {}),
        ...(project.components.length === 1 ? { componentId: project.components[0]?.id ?? '' } : {}),
      }}
      after={({ componentId, amount }) => {
        const component = project.components.find((one) => one.id === componentId);
        if (!component) return null;
        const change = (amount ?? component.approvedBudget.amount) - component.approvedBudget.amount;
        return (
          <Text size="sm" c="dimmed" aria-live="polite">
            {t('budget.now', {
              approved: formatMoney(component.approvedBudget),
              disbursed: formatMoney(component.disbursed),
            })}
            {Number.isFinite(change) && change !== 0 && (
              <>
                {' '}
                {t(change > 0 ? 'budget.more' : 'budget.less', {
                  money: formatMoney({ amount: Math.abs(change), currency: project.currency }),
                })}
              </>
            )}
          </Text>
        );
      }}
      saveLabel={t('budget.save')}
      save={({ amount, ...body }, headers) =>
        client.POST('/api/v1/component-budgets', {
          body: { ...body, amount: { amount, currency: project.currency } },
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
