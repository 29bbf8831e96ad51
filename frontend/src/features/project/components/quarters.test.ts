import { expect, test } from 'vitest';
import { quartersOf } from './quarters';

test('a phase from October to September touches four quarters of two years', () => {
  expect(quartersOf('2019-10-01', '2020-09-30').map((one) => one.key)).toEqual([
    '2019-4',
    '2020-1',
    '2020-2',
    '2020-3',
  ]);
});
