import { wrapLabel } from '@/shared/charts/wrap';
import { formatDate } from '@/shared/format/date';
import { token } from '@/theme/tokens';
import type { Project } from '../queries';

interface Props {
  project: Project;
  x: (day: string) => number;
  y: number;
}

/** Who owned the project when, as a strip under the time axis. */
export function OwnerBand({ project, x, y }: Props) {
  const owners = project.organisations.filter((one) => one.role === 'OWNER');
  return (
    <g>
      {owners.map((one, i) => {
        const from = one.validFrom && one.validFrom > project.phaseFrom ? one.validFrom : project.phaseFrom;
        const to = one.validTo && one.validTo < project.phaseTo ? one.validTo : project.phaseTo;
        const long = x(to) - x(from);
        if (long <= 0) return null;
        const [label = ''] = wrapLabel(one.organisation.name, long - 12);
        const cut = label.length < one.organisation.name.length;
        return (
          <g key={one.id}>
            <title>{`${one.organisation.name}, ${formatDate(from)}–${formatDate(to)}`}</title>
            <rect
              x={x(from)}
              y={y}
              width={long}
              height={24}
              rx={3}
              fill={token(i % 2 ? 'scale2' : 'scale1')}
            />
            <text
              x={x(from) + 8}
              y={y + 12}
              dominantBaseline="central"
              fontSize={12}
              style={{ fill: token('text') }}
            >
              {long > 60 ? label + (cut ? '…' : '') : ''}
            </text>
          </g>
        );
      })}
    </g>
  );
}
