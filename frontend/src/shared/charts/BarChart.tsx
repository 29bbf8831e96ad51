import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { token } from '@/theme/tokens';
import { ChartFrame, type ChartWords } from './ChartFrame';
import { SvgLink } from './SvgLink';
import { wrapLabel } from './wrap';

export interface Bar {
  key: string;
  label: string;
  value: number;
  to?: string;
}

interface Props extends ChartWords {
  bars: readonly Bar[];
  /** The word after a value: "trẻ". */
  unit: string;
  format?: (value: number) => string;
  /** Keep the given order: age bands, months. Otherwise the largest comes first. */
  ordered?: boolean;
}

const LINE = 18;
const WIDE = 560;

/** Horizontal bars from zero, largest first, each with its label and its value written beside it. */
export function BarChart({ bars, unit, format = formatNumber, ordered = false, ...words }: Props) {
  const { t } = useTranslation('chart');
  const sorted = ordered ? bars : [...bars].sort((a, b) => b.value - a.value);
  const most = Math.max(1, ...sorted.map((b) => b.value));
  const table = { head: [t('name'), unit], rows: sorted.map((b) => [b.label, b.value]), format };
  return (
    <ChartFrame {...words} table={table}>
      {(width) => (
        <Bars bars={sorted} most={most} width={width} unit={unit} format={format} title={words.title} />
      )}
    </ChartFrame>
  );
}

interface DrawProps {
  bars: readonly Bar[];
  most: number;
  width: number;
  unit: string;
  format: (value: number) => string;
  title: string;
}

function Bars({ bars, most, width, unit, format, title }: DrawProps) {
  const beside = width >= WIDE;
  const labelWidth = beside ? Math.min(330, width * 0.42) : width;
  const left = beside ? labelWidth + 14 : 0;
  const room = Math.max(40, width - left - 76);
  let y = 0;
  const rows = bars.map((bar) => {
    const lines = wrapLabel(bar.label, labelWidth);
    const height = beside ? Math.max(26, lines.length * LINE + 8) : lines.length * LINE + 26;
    const row = { bar, lines, y, height };
    y += height;
    return row;
  });
  return (
    <svg width={width} height={y} role="group" aria-label={title}>
      {rows.map(({ bar, lines, y: top, height }) => {
        const barTop = beside ? top + height / 2 - 8 : top + lines.length * LINE + 2;
        const firstLine = beside ? top + height / 2 - ((lines.length - 1) * LINE) / 2 : top + LINE / 2;
        const length = (bar.value / most) * room;
        return (
          <SvgLink key={bar.key} to={bar.to} label={`${bar.label}: ${format(bar.value)} ${unit}`}>
            <rect x={0} y={top} width={width} height={height} fill="transparent" />
            <text data-name dominantBaseline="central">
              {lines.map((line, i) => (
                <tspan key={line} x={0} y={firstLine + i * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
            <rect
              data-mark
              x={left}
              y={barTop}
              width={Math.max(length, bar.value > 0 ? 2 : 0)}
              height={16}
              rx={3}
              fill={token('accent')}
            />
            <text x={left + length + 8} y={barTop + 8} dominantBaseline="central" fontWeight={600}>
              {format(bar.value)}
            </text>
          </SvgLink>
        );
      })}
    </svg>
  );
}
