import { useTranslation } from 'react-i18next';
import { formatDong, formatDongShort } from '@/shared/format/money';
import { formatShare } from '@/shared/format/number';
import { token } from '@/theme/tokens';
import { ChartFrame, type ChartWords } from './ChartFrame';
import { SvgLink } from './SvgLink';
import { wrapLabel } from './wrap';

export interface Bullet {
  key: string;
  label: string;
  /** Approved, in đồng. */
  budget: number;
  /** Disbursed, in đồng; the database keeps it within the budget. */
  disbursed: number;
  to?: string;
  /** A part of the bullet above it. */
  isPart?: boolean;
}

const LINE = 19;
const BAR = 14;

/** Disbursed within approved, one bar each on one common scale, so that lengths compare across projects. */
export function BulletChart({ bullets, ...words }: ChartWords & { bullets: readonly Bullet[] }) {
  const { t } = useTranslation('chart');
  const most = Math.max(1, ...bullets.map((b) => b.budget));
  const table = {
    head: [t('name'), t('budget'), t('disbursed'), t('rate')],
    rows: bullets.map((b) => [
      b.label,
      b.budget,
      b.disbursed,
      formatShare(b.budget ? b.disbursed / b.budget : 0),
    ]),
    format: formatDong,
  };
  return (
    <ChartFrame {...words} table={table} footer={bullets.length > 0 && <Legend />}>
      {(width) => <Bullets bullets={bullets} most={most} width={width} title={words.title} />}
    </ChartFrame>
  );
}

function Bullets({
  bullets,
  most,
  width,
  title,
}: {
  bullets: readonly Bullet[];
  most: number;
  width: number;
  title: string;
}) {
  const { t } = useTranslation('chart');
  let y = 0;
  const rows = bullets.map((bullet) => {
    const indent = bullet.isPart ? 18 : 0;
    const lines = wrapLabel(bullet.label, width - indent);
    const height = (lines.length + 1) * LINE + BAR + 20;
    const row = { bullet, lines, indent, y, height };
    y += height;
    return row;
  });
  return (
    <svg width={width} height={y} role="group" aria-label={title}>
      {rows.map(({ bullet, lines, indent, y: top, height }) => {
        const share = formatShare(bullet.budget ? bullet.disbursed / bullet.budget : 0);
        const money = `${formatDongShort(bullet.disbursed)} / ${formatDongShort(bullet.budget)}`;
        const barTop = top + (lines.length + 1) * LINE + 4;
        const long = (amount: number) => (amount / most) * (width - 18);
        return (
          <SvgLink
            key={bullet.key}
            to={bullet.to}
            label={`${bullet.label}. ${t('disbursed')} ${formatDong(bullet.disbursed)}, ${t('budget')} ${formatDong(bullet.budget)}, ${share}`}
          >
            <rect x={0} y={top} width={width} height={height} fill="transparent" />
            <text data-name fontWeight={bullet.isPart ? 400 : 600} dominantBaseline="central">
              {lines.map((line, i) => (
                <tspan key={line} x={indent} y={top + LINE / 2 + i * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
            <text
              x={indent}
              y={top + LINE / 2 + lines.length * LINE}
              dominantBaseline="central"
              style={{ fill: token('muted') }}
            >
              {money} · <tspan fontWeight={600}>{share}</tspan>
            </text>
            <rect
              data-mark
              x={indent}
              y={barTop}
              width={long(bullet.budget)}
              height={BAR}
              rx={3}
              fill={token('track')}
              stroke={token('control')}
            />
            <rect
              x={indent}
              y={barTop + 3}
              width={long(bullet.disbursed)}
              height={BAR - 6}
              rx={2}
              fill={token('accent')}
            />
          </SvgLink>
        );
      })}
    </svg>
  );
}

function Legend() {
  const { t } = useTranslation('chart');
  return (
    <ul
      style={{
        listStyle: 'none',
        display: 'flex',
        gap: 18,
        margin: 0,
        padding: 0,
        fontSize: 'var(--mantine-font-size-xs)',
      }}
    >
      <li>
        <svg width={26} height={12} aria-hidden>
          <rect
            x={0.5}
            y={0.5}
            width={25}
            height={11}
            rx={3}
            fill={token('track')}
            stroke={token('control')}
          />
        </svg>{' '}
        {t('budget')}
      </li>
      <li>
        <svg width={26} height={12} aria-hidden>
          <rect y={3} width={26} height={6} rx={2} fill={token('accent')} />
        </svg>{' '}
        {t('disbursed')}
      </li>
    </ul>
  );
}
