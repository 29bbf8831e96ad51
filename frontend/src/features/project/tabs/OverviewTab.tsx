import { Grid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { Panel } from '@/shared/ui/Panel';
import { Budgets } from '../components/Budgets';
import { GoalBar } from '../components/GoalBar';
import { actualsOf, type Project, useFigures } from '../queries';
import classes from './Tabs.module.css';

/** What the project wants, by objective; budgets in their versions; schemes; what it rests on. */
export function OverviewTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const actuals = actualsOf(useFigures(project.id, project.asOf).data);
  const loose = project.indicators.filter((one) => !one.objective);
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Panel title={t('objectives')}>
          {project.objectives.length === 0 && <Text c="dimmed">{t('noObjectives')}</Text>}
          <ol className={classes.objectives}>
            {project.objectives.map((objective) => (
              <li key={objective.id}>
                <span>{objective.description}</span>
                {project.indicators
                  .filter((one) => one.objective === objective.number)
                  .map((one) => (
                    <GoalBar key={one.id} {...one} actual={actuals.get(one.code)} />
                  ))}
              </li>
            ))}
          </ol>
          {loose.map((one) => (
            <GoalBar key={one.id} {...one} actual={actuals.get(one.code)} />
          ))}
        </Panel>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Stack gap="lg">
          <Budgets project={project} />
          {project.schemes.length > 0 && (
            <Panel title={t('schemes')}>
              <ul className={classes.plain}>
                {project.schemes.map((scheme) => (
                  <li key={scheme.id}>
                    <b>{scheme.name}</b>
                    <div>
                      {t('scheme.each', {
                        money: formatMoney(scheme.amount),
                        count: scheme.instalments ?? 1,
                      })}
                    </div>
                    {scheme.conditions && <div className={classes.note}>{scheme.conditions}</div>}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel title={t('basis')}>
            <DefinitionList
              items={[
                { term: t('form.approval'), value: approval(project) },
                { term: t('legalBasis'), value: project.legalBasis },
                { term: t('form.description'), value: project.description },
                {
                  term: t('form.fiscalYear'),
                  value: t('form.month', { month: project.fiscalYearStartMonth }),
                },
                ...project.legacyAggregates.map((one) => ({
                  term: t('legacy', { from: one.periodFrom, to: one.periodTo }),
                  value: (
                    <>
                      {t('amount.PERSONS', { value: formatNumber(one.amount) })}
                      <div className={classes.note}>{t('legacyFlag', { source: one.source })}</div>
                    </>
                  ),
                })),
              ]}
            />
          </Panel>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function approval(project: Project): string | undefined {
  const day = project.approvalDate && formatDate(project.approvalDate);
  return [project.approvalNumber, day].filter(Boolean).join(', ') || undefined;
}
