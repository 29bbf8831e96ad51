import type { TokenName } from '@/theme/tokens';

export interface Step {
  from: number;
  to: number;
  /** How many places fall into it. */
  count: number;
  fill: TokenName;
  label: string;
}

const FILLS: readonly TokenName[] = ['scale1', 'scale2', 'scale3', 'scale4', 'scale5'];

/**
 * Five steps of one hue with about as many places in each. Steps never overlap and hold whole numbers; with few different
 * values there are fewer steps.
 */
export function fiveSteps(values: readonly number[], format: (value: number) => string): Step[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const size = Math.min(FILLS.length, sorted.length);
  const steps: Step[] = [];
  for (let i = 0; i < size; i++) {
    const from = sorted[Math.floor((i * sorted.length) / size)] as number;
    const to = sorted[Math.floor(((i + 1) * sorted.length) / size) - 1] as number;
    steps.push({
      from,
      to,
      count: values.filter((v) => v >= from && v <= to).length,
      // Few steps are spread over the hue, so that the least and the most always look like it.
      fill: FILLS[size === 1 ? 2 : Math.round((i * (FILLS.length - 1)) / (size - 1))] as TokenName,
      label: from === to ? format(from) : `${format(from)}–${format(to)}`,
    });
  }
  return steps;
}

export function stepOf(steps: readonly Step[], value: number | undefined): Step | undefined {
  return value === undefined ? undefined : steps.find((s) => value >= s.from && value <= s.to);
}
