import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { token } from '@/theme/tokens';
import { ChartFrame, type ChartWords } from './ChartFrame';
import { ScaleLegend } from './ScaleLegend';
import { SvgLink } from './SvgLink';
import { fiveSteps, stepOf } from './scale';

export interface Bubble {
  key: string;
  name: string;
  /** WGS 84, degrees. */
  lat: number;
  lon: number;
  value: number;
  to?: string;
}

interface Props extends ChartWords {
  bubbles: readonly Bubble[];
  unit: string;
  format?: (value: number) => string;
}

const TALLEST = 560;
const LARGEST = 22;
/** The largest carry their name on the map. */
const NAMED = 3;
const EDGE = LARGEST + 6;
/** Room that a letter and a line of a name take, in pixels. */
const LETTER = 7.5;
const LINE = 20;

/** A province: its communes as circles where they lie; the area of a circle is its value, and so is its step. */
export function BubbleMap({ bubbles, unit, format = formatNumber, ...words }: Props) {
  const { t } = useTranslation('chart');
  const [pointed, setPointed] = useState('');
  const sorted = [...bubbles].sort((a, b) => b.value - a.value);
  const some = sorted.filter((b) => b.value > 0);
  const steps = fiveSteps(
    some.map((b) => b.value),
    format,
  );
  const most = Math.max(1, ...some.map((b) => b.value));
  const say = (b: Bubble) => `${b.name}: ${format(b.value)} ${unit}`;
  return (
    <ChartFrame
      {...words}
      table={{ head: [t('commune'), unit], rows: sorted.map((b) => [b.name, b.value]), format }}
      readout={pointed}
      footer={<ScaleLegend steps={steps} without={bubbles.length - some.length} unit={unit} />}
    >
      {(width) => {
        const place = projection(bubbles, width);
        const radiusOf = (b: Bubble) => Math.max(4, LARGEST * Math.sqrt(b.value / most));
        return (
          <svg width={width} height={place.height} role="group" aria-label={words.title}>
            {sorted
              .filter((b) => b.value === 0)
              .map((b) => (
                <circle
                  key={b.key}
                  cx={place.x(b)}
                  cy={place.y(b)}
                  r={3}
                  fill="none"
                  stroke={token('control')}
                />
              ))}
            {some.map((b) => {
              const step = stepOf(steps, b.value);
              return (
                <SvgLink key={b.key} to={b.to} label={say(b)} onPoint={() => setPointed(say(b))}>
                  <circle
                    data-mark
                    cx={place.x(b)}
                    cy={place.y(b)}
                    r={radiusOf(b)}
                    fill={token(step?.fill ?? 'scale3')}
                    fillOpacity={0.88}
                    stroke={token('control')}
                  />
                </SvgLink>
              );
            })}
            {apart(some.slice(0, NAMED), (b) => ({ x: place.x(b), y: place.y(b) - radiusOf(b) - 6 })).map(
              (b) => (
                <text
                  key={b.key}
                  aria-hidden
                  x={place.x(b)}
                  y={place.y(b) - radiusOf(b) - 8}
                  textAnchor="middle"
                  style={{
                    paintOrder: 'stroke',
                    stroke: token('surface'),
                    strokeWidth: 4,
                    pointerEvents: 'none',
                  }}
                >
                  {b.name}
                </text>
              ),
            )}
          </svg>
        );
      }}
    </ChartFrame>
  );
}

/** Those whose names do not run into the name of a larger one. */
function apart(named: readonly Bubble[], at: (b: Bubble) => { x: number; y: number }): Bubble[] {
  const shown: Bubble[] = [];
  for (const b of named) {
    const { x, y } = at(b);
    const clashes = shown.some((other) => {
      const there = at(other);
      const room = ((b.name.length + other.name.length) / 2) * LETTER;
      return Math.abs(there.y - y) < LINE && Math.abs(there.x - x) < room;
    });
    if (!clashes) shown.push(b);
  }
  return shown;
}

/** Degrees to pixels: one scale for both axes, a degree of longitude shortened as it is at that latitude. */
function projection(bubbles: readonly Bubble[], width: number) {
  const lats = bubbles.map((b) => b.lat);
  const lons = bubbles.map((b) => b.lon);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [dx, dy] = [Math.max((east - west) * shrink, 1e-6), Math.max(north - south, 1e-6)];
  const scale = Math.min((width - 2 * EDGE) / dx, (TALLEST - 2 * EDGE) / dy);
  const left = (width - dx * scale) / 2;
  return {
    height: dy * scale + 2 * EDGE,
    x: (b: Bubble) => left + (b.lon - west) * shrink * scale,
    y: (b: Bubble) => EDGE + (north - b.lat) * scale,
  };
}
