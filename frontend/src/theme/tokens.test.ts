import { describe, expect, test } from 'vitest';
import { contrast } from './contrast';
import { controlPairs, type Scheme, scaleLabel, type TokenName, textPairs, tokens } from './tokens';

const schemes: Scheme[] = ['light', 'dark'];
const steps: TokenName[] = ['scale1', 'scale2', 'scale3', 'scale4', 'scale5'];

test('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(schemes)('%s scheme', (scheme) => {
  const colour = tokens[scheme];

  test.each(textPairs)('text %s on %s has at least 7:1', (text, background) => {
    expect(contrast(colour[text], colour[background])).toBeGreaterThanOrEqual(7);
  });

  test.each(controlPairs)('control %s on %s has at least 3:1', (mark, background) => {
    expect(contrast(colour[mark], colour[background])).toBeGreaterThanOrEqual(3);
  });

  test.each(steps.map((step, i) => [step, scaleLabel[scheme][i] as TokenName] as const))(
    'the label on map step %s (%s) has at least 7:1',
    (step, label) => {
      expect(contrast(colour[label], colour[step])).toBeGreaterThanOrEqual(7);
    },
  );

  test('the five map steps go one way in lightness, each told from the next', () => {
    const against = steps.map((step) => contrast(colour[step], scheme === 'light' ? '#ffffff' : '#000000'));
    for (let i = 1; i < against.length; i++) {
      expect((against[i] as number) / (against[i - 1] as number)).toBeGreaterThanOrEqual(1.25);
    }
  });
});
