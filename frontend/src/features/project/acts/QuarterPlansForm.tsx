import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { put, versionOf } from '@/api/command';
import { ActForm } from '@/shared/form/ActForm';
import { formatMoney } from '@/shared/format/money';
import { quartersOf } from '../components/quarters';
import type { Project } from '../queries';

type Values = Record<string, number | undefined>;

/** What is to be paid in each quarter of the phase, beside the approved budget. Left empty, it is spread evenly. */
export function QuarterPlansForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const quarters = quartersOf(project.phaseFrom, project.phaseTo);
  const money = (amount: number) => formatMoney({ amount, currency: project.currency });
  const sumOf = (values: Values) =>
    quarters.reduce((sum, one) => sum + (Number.isFinite(values[one.key]) ? (values[one.key] ?? 0) : 0), 0);
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/quarter-plans`}
      before={
        <Text size="sm" c="dimmed">
          {t('quarterPlans.what', { money: formatMoney(project.approvedBudget) })}
        </Text>
      }
      fields={quarters.map((one) => ({
        kind: 'money',
        name: one.key,
        label: t('quarterPlans.quarter', { quarter: one.quarter, year: one.year }),
        least: 0,
      }))}
      initial={Object.fromEntries(
        project.quarterPlans.map((one) => [`${one.year}-${one.quarter}`, one.amount.amount]),
      )}
      etag={versionOf(project)}
      after={(values) => {
        const left = project.approvedBudget.amount - sumOf(values);
        return (
          <Text size="sm" fw={500} c={left < 0 ? 'danger' : undefined} aria-live="polite">
            {t('quarterPlans.sum', { money: money(sumOf(values)) })}{' '}
            {left !== 0 &&
              t(left > 0 ? 'quarterPlans.left' : 'quarterPlans.over', { money: money(Math.abs(left)) })}
          </Text>
        );
      }}
      saveLabel={t('quarterPlans.save')}
      save={(values, headers) =>
        put(
          '/api/v1/projects/{id}/quarter-plans',
          { id: project.id },
          {
            quarters: quarters.flatMap(({ key, year, quarter }) => {
              const amount = values[key];
              return amount === undefined ? [] : [{ year, quarter, amount }];
            }),
          },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
