import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import { formatDongShort } from '@/shared/format/money';
import { token } from '@/theme/tokens';
import type { Project } from '../queries';
import { OwnerBand } from './OwnerBand';
import type { Point } from './quarters';

const HEIGHT = 300;
const TOP = 34;
const BOTTOM = 62;
const LEFT = 74;
const RIGHT = 16;

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** A line of what was disbursed, the plan and the approved budget, over a time axis with owners and hand-overs. */
export function SpendDrawing({
  project,
  points,
  width,
}: {
  project: Project;
  points: Point[];
  width: number;
}) {
  const { t } = useTranslation('project');
  const start = time(project.phaseFrom);
  const end = time(project.phaseTo);
  const most = Math.max(
    1,
    project.approvedBudget.amount,
    ...points.flatMap((one) => [one.actual ?? 0, one.planned]),
  );
  const x = (day: string) => LEFT + ((time(day) - start) / (end - start || 1)) * (width - LEFT - RIGHT);
  const y = (amount: number) => TOP + (1 - amount / most) * (HEIGHT - TOP - BOTTOM);
  const line = (value: (point: Point) => number | undefined) =>
    points
      .filter((point) => value(point) !== undefined)
      .map((point) => `${x(point.day)},${y(value(point) ?? 0)}`)
      .join(' ');
  const first = `${x(project.phaseFrom)},${y(0)}`;
  const last = points.filter((one) => one.actual !== undefined).at(-1);
  const roomy = last !== undefined && x(last.day) < width - RIGHT - 100;
  const plan = points.at(-1);
  const firstYear = Number(project.phaseFrom.slice(0, 4));
  const years = Array.from(
    { length: Number(project.phaseTo.slice(0, 4)) - firstYear + 1 },
    (_, i) => firstYear + i,
  );
  const step = Math.ceil(years.length / (width < 500 ? 5 : 12));
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={t('spend.title')} fontSize={13}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line
            x1={LEFT}
            x2={width - RIGHT}
            y1={y(most * share)}
            y2={y(most * share)}
            stroke={token('border')}
          />
          <text
            x={LEFT - 8}
            y={y(most * share)}
            textAnchor="end"
            dominantBaseline="central"
            style={{ fill: token('muted') }}
          >
            {share === 0 ? '0' : formatDongShort(most * share)}
          </text>
        </g>
      ))}
      {years
        .filter((_, i) => i % step === 0)
        .map((year) => (
          <g key={year}>
            <line
              x1={x(`${year}-01-01`)}
              x2={x(`${year}-01-01`)}
              y1={HEIGHT - BOTTOM}
              y2={HEIGHT - BOTTOM + 6}
              stroke={token('control')}
            />
            <text x={x(`${year}-01-01`)} y={HEIGHT - BOTTOM + 18} style={{ fill: token('muted') }}>
              {year}
            </text>
          </g>
        ))}
      {points.length > 0 && (
        <polyline
          points={`${first} ${line((point) => point.planned)}`}
          fill="none"
          stroke={token('control')}
          strokeWidth={2}
          strokeDasharray="5 4"
        />
      )}
      {plan && (
        <text x={x(plan.day) - 4} y={y(plan.planned) - 8} textAnchor="end" style={{ fill: token('muted') }}>
          {t('spend.planned')}
        </text>
      )}
      <polyline
        points={`${first} ${line((point) => point.actual)}`}
        fill="none"
        stroke={token('accent')}
        strokeWidth={3}
        strokeLinejoin="round"
      />
      {last?.actual !== undefined && (
        <g>
          <circle cx={x(last.day)} cy={y(last.actual)} r={5} fill={token('accent')} />
          <text
            x={x(last.day) + (roomy ? 10 : -10)}
            y={y(last.actual) + (roomy || (plan && plan.planned > last.actual) ? 18 : -12)}
            textAnchor={roomy ? 'start' : 'end'}
            fontWeight={600}
            style={{ fill: token('text') }}
          >
            {formatDongShort(last.actual)}
          </text>
        </g>
      )}
      <OwnerBand project={project} x={x} y={HEIGHT - BOTTOM + 30} />
      {project.handovers.map((one) => {
        const at = x(one.effectiveOn);
        const leftward = at > width / 2;
        return (
          <g key={one.id}>
            <line
              x1={at}
              x2={at}
              y1={16}
              y2={HEIGHT - BOTTOM + 54}
              stroke={token('amberMark')}
              strokeWidth={2}
            />
            <text
              x={at + (leftward ? -6 : 6)}
              y={12}
              textAnchor={leftward ? 'end' : 'start'}
              fontWeight={600}
              style={{ fill: token('text') }}
            >
              {t('spend.handover', { date: formatDate(one.effectiveOn) })}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
