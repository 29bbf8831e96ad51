import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { ActMenu, type MenuAct } from '@/shared/form/ActMenu';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState } from '@/shared/ui/States';
import { EditComponentForm } from '../acts/ComponentForms';
import { actualsOf, type Component, type Figures, type Indicator, type Project } from '../queries';
import classes from './ComponentRows.module.css';
import { GoalBar } from './GoalBar';
import { MoneyBar } from './MoneyBar';

/** For each component one row: what it is, target and actual, money. */
export function ComponentRows({ project, figures }: { project: Project; figures: Figures | undefined }) {
  const { t } = useTranslation('project');
  const { t: c } = useTranslation();
  const { can } = useMe();
  const actuals = actualsOf(figures);
  const of = (code: string | undefined) =>
    project.indicators.filter(
      (one) => (one.componentCode ?? undefined) === code && inPeriod(one, project.asOf),
    );
  const whole = of(undefined);
  if (project.components.length === 0) {
    return (
      <Panel title={t('componentRows')}>
        <EmptyState title={t('noComponents')}>{t('noComponentsWhy')}</EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={t('componentRows')}
      flush
      actions={
        <Text size="xs" c="dimmed">
          {c('asOf', { date: formatDate(project.asOf) })}
        </Text>
      }
    >
      <div className={classes.table}>
        <div className={classes.head} aria-hidden>
          <span>{t('component')}</span>
          <span>{t('targetAndActual')}</span>
          <span>{t('money')}</span>
        </div>
        {project.components.map((component) => (
          <Row
            key={component.id}
            component={component}
            indicators={of(component.code)}
            actuals={actuals}
            to={`/projects/${project.id}`}
            acts={
              can('project:write')
                ? [
                    {
                      label: t('acts.editComponent'),
                      form: (close) => (
                        <EditComponentForm project={project} component={component} onClose={close} />
                      ),
                    },
                  ]
                : []
            }
          />
        ))}
        <div className={classes.row} data-total>
          <div className={classes.what}>
            <span className={classes.name}>{t('wholeProject')}</span>
          </div>
          <div className={classes.goals}>
            {whole.map((one) => (
              <GoalBar key={one.id} {...one} actual={actuals.get(one.code)} />
            ))}
          </div>
          <div>
            <MoneyBar approved={project.approvedBudget} disbursed={project.disbursed} />
          </div>
        </div>
      </div>
    </Panel>
  );
}

interface RowProps {
  component: Component;
  indicators: Indicator[];
  actuals: Map<string, number>;
  to: string;
  acts: readonly MenuAct[];
}

function Row({ component, indicators, actuals, to, acts }: RowProps) {
  const { t } = useTranslation('project');
  return (
    <section className={classes.row} aria-label={component.name}>
      <div className={classes.what}>
        <div className={classes.title}>
          <AppLink to={`${to}/disbursements?component=${component.id}`} className={classes.name}>
            {component.name}
          </AppLink>
          {acts.length > 0 && <ActMenu label={t('actsOn', { name: component.name })} acts={acts} />}
        </div>
        {component.facility && (
          <span className={classes.note}>
            {t('atFacility')}{' '}
            <AppLink underline="always" to={`/organisations/${component.facility.id}`}>
              {component.facility.name}
            </AppLink>
          </span>
        )}
        {component.remoteOnly && <span className={classes.note}>{t('remoteOnly')}</span>}
      </div>
      <div className={classes.goals}>
        {indicators.length === 0 && <Text c="dimmed">{t('noIndicators')}</Text>}
        {indicators.map((one) => (
          <GoalBar key={one.id} {...one} actual={actuals.get(one.code)} />
        ))}
      </div>
      <div>
        <MoneyBar approved={component.approvedBudget} disbursed={component.disbursed} />
      </div>
    </section>
  );
}

/** A yearly target stands in the rows only in its year; those of the whole phase always. */
function inPeriod(indicator: Indicator, day: string): boolean {
  const { periodFrom, periodTo } = indicator;
  if (!periodFrom || !periodTo) return true;
  const isYear = periodFrom.slice(0, 4) === periodTo.slice(0, 4);
  return !isYear || (periodFrom <= day && day <= periodTo);
}
