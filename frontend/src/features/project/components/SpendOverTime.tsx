import { useTranslation } from 'react-i18next';
import { ChartFrame } from '@/shared/charts/ChartFrame';
import { formatDate } from '@/shared/format/date';
import { formatDong } from '@/shared/format/money';
import type { Figures, Project } from '../queries';
import { pointsOf } from './quarters';
import { SpendDrawing } from './SpendDrawing';

/** Disbursed up to each end of a quarter, beside what was planned, across all owners. */
export function SpendOverTime({ project, figures }: { project: Project; figures: Figures }) {
  const { t } = useTranslation('project');
  const points = pointsOf(figures);
  return (
    <ChartFrame
      title={t('spend.title')}
      subtitle={t('spend.subtitle', { date: formatDate(figures.asOf) })}
      table={{
        head: [t('spend.quarter'), t('disbursed'), t('spend.planned'), t('owner')],
        rows: points.map((one) => [one.label, one.actual ?? '–', one.planned, one.owners]),
        format: formatDong,
      }}
    >
      {(width) => <SpendDrawing project={project} points={points} width={width} />}
    </ChartFrame>
  );
}
