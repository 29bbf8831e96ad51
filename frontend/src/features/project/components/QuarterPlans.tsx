import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate } from '@/shared/format/date';
import { formatDongShort } from '@/shared/format/money';
import { Panel } from '@/shared/ui/Panel';
import { QuarterPlansForm } from '../acts/QuarterPlansForm';
import type { Figures, Project } from '../queries';
import classes from './QuarterPlans.module.css';

/** Planned and paid by quarter, a line for each year, across all owners: nothing starts anew with a hand-over. */
export function QuarterPlans({ project, figures }: { project: Project; figures: Figures }) {
  const { t } = useTranslation('project');
  const { can } = useMe();
  const years = [...new Set(figures.quarters.map((one) => one.year))];
  const of = (year: number) => figures.quarters.filter((one) => one.year === year);
  const sum = (year: number, what: 'planned' | 'disbursed') =>
    of(year).reduce((total, one) => total + one[what].amount, 0);
  return (
    <Panel
      title={t('quarterPlans.title')}
      actions={
        can('project:write') && (
          <ActDialog label={t('acts.quarterPlans')} size="compact-sm" variant="light">
            {(close) => <QuarterPlansForm project={project} onClose={close} />}
          </ActDialog>
        )
      }
    >
      {project.quarterPlans.length === 0 && (
        <Text size="sm" c="dimmed" mb="sm">
          {t('quarterPlans.even')}
        </Text>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keyboard too */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('quarterPlans.title')}>
        <table className={classes.table}>
          <caption>{t('quarterPlans.caption', { date: formatDate(figures.asOf) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quarterPlans.year')}</th>
              <td />
              {[1, 2, 3, 4].map((quarter) => (
                <th key={quarter} scope="col">
                  Q{quarter}
                </th>
              ))}
              <th scope="col">{t('quarterPlans.whole')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <Fragment key={year}>
                {(['planned', 'disbursed'] as const).map((what) => (
                  <tr key={what} data-what={what}>
                    {what === 'planned' && (
                      <th scope="rowgroup" rowSpan={2}>
                        {year}
                      </th>
                    )}
                    <th scope="row">
                      {t(what === 'planned' ? 'quarterPlans.planned' : 'quarterPlans.paid')}
                    </th>
                    {[1, 2, 3, 4].map((quarter) => {
                      const one = of(year).find((row) => row.quarter === quarter);
                      return <td key={quarter}>{one ? formatDongShort(one[what].amount) : '–'}</td>;
                    })}
                    <td>{formatDongShort(sum(year, what))}</td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
