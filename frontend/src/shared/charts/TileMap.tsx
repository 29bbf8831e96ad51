import { useComputedColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { type Scheme, scaleLabel, token } from '@/theme/tokens';
import { ChartFrame, type ChartWords } from './ChartFrame';
import { islands, type ProvinceTile, provinceTiles, TILE_COLUMNS, TILE_ROWS } from './provinceTiles';
import { ScaleLegend } from './ScaleLegend';
import { SvgLink } from './SvgLink';
import { fiveSteps, type Step, stepOf } from './scale';
import { wrapLabel } from './wrap';

interface Props extends ChartWords {
  /** Value by province code; a province without one is drawn empty. */
  values: Readonly<Record<string, number>>;
  unit: string;
  format?: (value: number) => string;
  /** Where a province's tile leads. */
  toOf?: (code: string) => string;
}

const GAP = 4;
const WIDEST = 720;

/** The country: one tile for each province, all of one size, in five steps of one hue. */
export function TileMap({ values, unit, format = formatNumber, toOf, ...words }: Props) {
  const { t } = useTranslation('chart');
  const [pointed, setPointed] = useState('');
  const shown = provinceTiles.map((tile) => values[tile.code]).filter((v) => v !== undefined);
  const steps = fiveSteps(shown, format);
  const say = (tile: ProvinceTile) => {
    const value = values[tile.code];
    return `${tile.name}: ${value === undefined ? t('noData') : `${format(value)} ${unit}`}`;
  };
  const rows = provinceTiles
    .filter((tile) => values[tile.code] !== undefined)
    .map((tile) => [tile.name, values[tile.code] as number] as const)
    .sort((a, b) => b[1] - a[1]);
  return (
    <ChartFrame
      {...words}
      table={{ head: [t('province'), unit], rows, format }}
      readout={pointed}
      footer={<ScaleLegend steps={steps} without={provinceTiles.length - shown.length} unit={unit} />}
    >
      {(full) => {
        const size = Math.min(full, WIDEST) / TILE_COLUMNS;
        const height = Math.max(44, Math.min(54, size * 0.62));
        return (
          <svg
            width={Math.min(full, WIDEST)}
            height={TILE_ROWS * height}
            role="group"
            aria-label={words.title}
          >
            {provinceTiles.map((tile) => (
              <SvgLink
                key={tile.code}
                to={toOf?.(tile.code)}
                label={say(tile)}
                onPoint={() => setPointed(say(tile))}
              >
                <Tile
                  tile={tile}
                  value={values[tile.code]}
                  step={stepOf(steps, values[tile.code])}
                  width={size}
                  height={height}
                  format={format}
                />
              </SvgLink>
            ))}
            {islands.map(({ key, province, row, column }) => {
              const whole = provinceTiles.find((p) => p.code === province);
              const step = stepOf(steps, values[province]);
              const [x, y] = [column * size, row * height + height / 2];
              return (
                <g key={key} role="img" aria-label={t('partOf', { part: t(key), whole: whole?.name ?? '' })}>
                  {[-7, 0, 7].map((dx, i) => (
                    <circle
                      key={dx}
                      cx={x + dx}
                      cy={y - 8 + (i % 2) * 6}
                      r={2.6}
                      fill={step ? token(step.fill) : token('surface')}
                      stroke={token('control')}
                    />
                  ))}
                  <text x={x} y={y + 10} textAnchor="middle" style={{ fontSize: 11, fill: token('muted') }}>
                    {t(key)}
                  </text>
                </g>
              );
            })}
          </svg>
        );
      }}
    </ChartFrame>
  );
}

interface TileProps {
  tile: ProvinceTile;
  value: number | undefined;
  step: Step | undefined;
  width: number;
  height: number;
  format: (value: number) => string;
}

const ORDER = ['scale1', 'scale2', 'scale3', 'scale4', 'scale5'] as const;
const ROOMY = 68;

function Tile({ tile, value, step, width, height, format }: TileProps) {
  const scheme = useComputedColorScheme('light') as Scheme;
  const at = step ? ORDER.indexOf(step.fill as (typeof ORDER)[number]) : -1;
  const ink = at < 0 ? token('muted') : token(scaleLabel[scheme][at] ?? 'text');
  const [x, y] = [tile.column * width, tile.row * height];
  const roomy = width >= ROOMY;
  const lines = roomy ? [tile.name] : wrapLabel(tile.name, width - GAP, 11);
  const size = roomy ? (width >= 92 ? 13 : 12) : 11;
  const words = roomy && value !== undefined ? [...lines, format(value)] : lines;
  const middle = y + (height - GAP) / 2 - ((words.length - 1) * (size + 4)) / 2;
  return (
    <>
      <rect
        data-mark
        x={x}
        y={y}
        width={width - GAP}
        height={height - GAP}
        rx={6}
        fill={step ? token(step.fill) : token('surface')}
        stroke={step ? 'none' : token('control')}
        strokeDasharray={step ? undefined : '3 3'}
      />
      <text textAnchor="middle" dominantBaseline="central" style={{ fill: ink, fontSize: size }}>
        {words.map((line, i) => (
          <tspan
            key={line}
            x={x + (width - GAP) / 2}
            y={middle + i * (size + 4)}
            fontWeight={i >= lines.length ? 600 : 500}
          >
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
