import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '@/locales/en/account.json';
import vi from '@/locales/vi/account.json';

/** Every permission that an operation of the contract asks for. */
const permissions = [
  ...new Set(
    [...readFileSync('../openapi.yaml', 'utf8').matchAll(/x-permission: "?([^"\n]+)/g)].flatMap(
      ([, asked]) => asked?.match(/[a-z]+:[a-z]+/g) ?? [],
    ),
  ),
];

test.each([vi, en])('every right has its words', ({ right }) => {
  expect(permissions.length).toBeGreaterThan(20);
  for (const permission of permissions) {
    const [thing, verb] = permission.split(':') as [string, string];
    expect(Object.keys(right.thing)).toContain(thing);
    expect(Object.keys(right.verb)).toContain(verb);
  }
});
