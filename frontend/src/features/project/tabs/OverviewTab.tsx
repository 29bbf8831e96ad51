import { Grid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { ActMenu } from '@/shared/form/ActMenu';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { Panel } from '@/shared/ui/Panel';
import { IndicatorForm, ObjectiveForm } from '../acts/GoalForms';
import { Budgets } from '../components/Budgets';
import { GoalBar } from '../components/GoalBar';
import { actualsOf, type Indicator, type Project, useFigures } from '../queries';
import classes from './Tabs.module.css';

/** What the project wants, by objective; budgets in their versions; schemes; what it rests on. */
export function OverviewTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const mayWrite = useMe().can('project:write');
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
                <div className={classes.headed}>
                  <span>{objective.description}</span>
                  {mayWrite && (
                    <ActMenu
                      label={t('actsOn', { name: t('objectiveNumber', { number: objective.number }) })}
                      acts={[
                        {
                          label: t('acts.editObjective'),
                          form: (close) => (
                            <ObjectiveForm project={project} objective={objective} onClose={close} />
                          ),
                        },
                      ]}
                    />
                  )}
                </div>
                {project.indicators
                  .filter((one) => one.objective === objective.number)
                  .map((one) => (
                    <Goal key={one.id} indicator={one} actual={actuals.get(one.code)} project={project} />
                  ))}
              </li>
            ))}
          </ol>
          {loose.map((one) => (
            <Goal key={one.id} indicator={one} actual={actuals.get(one.code)} project={project} />
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

interface GoalProps {
  project: Project;
  indicator: Indicator;
  actual: number | undefined;
}

function Goal({ project, indicator, actual }: GoalProps) {
  const { t } = useTranslation('project');
  const { can } = useMe();
  const menu = can('project:write') && (
    <ActMenu
      label={t('actsOn', { name: indicator.name })}
      acts={[
        {
          label: t('acts.editIndicator'),
          form: (close) => <IndicatorForm project={project} indicator={indicator} onClose={close} />,
        },
      ]}
    />
  );
  return <GoalBar {...indicator} actual={actual} menu={menu} />;
}

function approval(project: Project): string | undefined {
  const day = project.approvalDate && formatDate(project.approvalDate);
  return [project.approvalNumber, day].filter(Boolean).join(', ') || undefined;
}
