// Usage: node count-tests.mjs NAME=PATH[,PATH…] …
// Prints "NAME: N passed, N failed, N skipped" from JUnit XML reports, and the sum on a last line of its own.
// A part without a single executed test counts as failed.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /^TEST-.*\.xml$/.test(name))
    .map((name) => join(path, name));
};

const countsOf = (file) => {
  const suites = readFileSync(file, 'utf8').match(/<testsuite\s[^>]*>/g) ?? [];
  const sum = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const suite of suites) {
    for (const key of Object.keys(sum)) {
      sum[key] += Number(suite.match(new RegExp(`\\s${key}="(\\d+)"`))?.[1] ?? 0);
    }
  }
  const failed = sum.failures + sum.errors;
  return { passed: sum.tests - failed - sum.skipped, failed, skipped: sum.skipped };
};

const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
const total = { passed: 0, failed: 0, skipped: 0 };
let missing = false;

for (const argument of process.argv.slice(2)) {
  const [name, paths] = argument.split('=');
  const part = { passed: 0, failed: 0, skipped: 0 };
  for (const file of paths.split(',').flatMap(filesIn)) {
    const counts = countsOf(file);
    for (const key of Object.keys(part)) part[key] += counts[key];
  }
  for (const key of Object.keys(total)) total[key] += part[key];
  if (part.passed + part.failed === 0) {
    missing = true;
    console.error(`${name}: no test ran`);
  } else {
    console.log(`${name}: ${line(part)}`);
  }
}

console.log(line(total));
process.exit(missing || total.failed > 0 ? 1 : 0);
