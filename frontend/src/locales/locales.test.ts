import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import audit from './vi/audit.json';

const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { eager: true, import: 'default' });

/** Dotted keys; plural forms differ by language, so their suffix is left out. */
function keys(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keys(value, `${prefix}${key}.`)
      : [`${prefix}${key.replace(/_(one|other)$/, '')}`],
  );
}

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'object' && value !== null ? texts(value) : [String(value)],
  );
}

const names = Object.keys(files)
  .filter((path) => path.startsWith('./vi/'))
  .map((path) => path.slice(5));

test('both languages have the same files', () => {
  const english = Object.keys(files).filter((path) => path.startsWith('./en/'));
  expect(english.map((path) => path.slice(5)).sort()).toEqual([...names].sort());
});

test.each(names)('%s has the same keys in both languages', (name) => {
  const vi = new Set(keys(files[`./vi/${name}`] ?? {}));
  const en = new Set(keys(files[`./en/${name}`] ?? {}));
  expect([...en].sort()).toEqual([...vi].sort());
});

test.each(names)('%s is written in composed Unicode and leaves no text empty', (name) => {
  for (const text of texts(files[`./vi/${name}`] ?? {})) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.trim()).not.toBe('');
  }
});

test('the audit names every collection of the contract in words', () => {
  const contract = readFileSync('../openapi.yaml', 'utf8');
  const collections = new Set([...contract.matchAll(/^ {2}\/api\/v1\/([a-z-]+)/gm)].map((found) => found[1]));
  // a catalogue of the contract itself, which tells nothing of anybody
  collections.delete('problem-types');
  expect(collections.size).toBeGreaterThan(30);
  expect([...collections].filter((one) => !(one && one in audit.resource))).toEqual([]);
});
