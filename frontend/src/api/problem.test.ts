import { expect, test } from 'vitest';
import { IdempotencyKey } from './idempotency';
import { ProblemError, pointerToPath, retryAfterSeconds } from './problem';

test('pointers become form paths', () => {
  expect(pointerToPath('/fullName')).toBe('fullName');
  expect(pointerToPath('#/members/0/name')).toBe('members.0.name');
  expect(pointerToPath('/a~1b/c~0d')).toBe('a/b.c~d');
});

test('Retry-After is read as seconds and as a date', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  expect(retryAfterSeconds('30', now)).toBe(30);
  expect(retryAfterSeconds('Sun, 22 Nov 2026 10:01:00 GMT', now)).toBe(60);
  expect(retryAfterSeconds('Sun, 22 Nov 2026 09:00:00 GMT', now)).toBe(0);
  expect(retryAfterSeconds(null, now)).toBeUndefined();
  expect(retryAfterSeconds('soon', now)).toBeUndefined();
});

test('an answer that is no problem document still tells its status', async () => {
  const error = await ProblemError.from(
    new Response('<html>', { status: 502, headers: { 'X-Request-Id': 'r-1' } }),
  );
  expect(error.status).toBe(502);
  expect(error.requestId).toBe('r-1');
  expect(error.isTransient).toBe(false);
});

test('a repeat of the same content keeps its key; changed content and the next act get new ones', () => {
  const key = new IdempotencyKey();
  const first = key.for({ amount: 1 });
  expect(key.for({ amount: 1 })).toBe(first);
  expect(key.for({ amount: 2 })).not.toBe(first);
  const second = key.for({ amount: 2 });
  key.settle();
  expect(key.for({ amount: 2 })).not.toBe(second);
});
