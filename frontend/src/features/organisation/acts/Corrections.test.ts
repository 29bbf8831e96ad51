import { expect, test } from 'vitest';
import { sentOf, writtenOf } from './Corrections';

interface Fact {
  title: string;
  validFrom?: string;
  validTo?: string;
}

test('people write the last day, the server keeps the first day after it', () => {
  const fact: Fact = { title: 'Phó Giám đốc', validFrom: '2023-01-01', validTo: '2025-03-01' };
  const written = writtenOf(fact);
  expect(written).toEqual({ title: 'Phó Giám đốc', validFrom: '2023-01-01', lastDay: '2025-02-28' });
  expect(sentOf(written)).toEqual(fact);
});

test('what still lasts has no last day', () => {
  expect(writtenOf<Fact>({ title: 'Giám đốc', validFrom: '2025-03-01' })).not.toHaveProperty('lastDay');
  expect(sentOf<Fact>({ title: 'Giám đốc' })).not.toHaveProperty('validTo');
});
