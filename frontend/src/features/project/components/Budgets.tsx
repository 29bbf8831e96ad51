import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import { Panel } from '@/shared/ui/Panel';
import type { Project } from '../queries';
import classes from './Budgets.module.css';

/** Every version of every component's budget, the one in force first. */
export function Budgets({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const { t: c } = useTranslation();
  const rows = project.components.flatMap((component) =>
    [...component.budgets].reverse().map((budget) => ({ component, budget })),
  );
  return (
    <Panel title={t('budget.versions')} flush>
      {rows.length === 0 ? (
        <Text c="dimmed" p="md">
          {t('budget.none')}
        </Text>
      ) : (
        <ul className={classes.budgets}>
          {rows.map(({ component, budget }) => (
            <li key={budget.id} data-past={budget.validTo ? true : undefined}>
              <div className={classes.line}>
                <span>{component.name}</span>
                <b>{formatMoney(budget.amount)}</b>
              </div>
              <div className={classes.note}>
                {[
                  budget.validFrom && c('from', { date: formatDate(budget.validFrom) }),
                  budget.validTo && t('budget.until', { date: formatDate(budget.validTo) }),
                  budget.donor?.name,
                  budget.reason,
                  budget.decisionNumber,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
