// Asks OSV (https://osv.dev, or the address in OSV_API) what is known to be wrong with what target/sbom lists, and prints
// it with the versions that mend it. Ends with 0 when nothing is known, with 1 when something is, with 2 when it could
// not ask: silence is no clean bill.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const api = process.env.OSV_API ?? 'https://api.osv.dev';
const sbom = join(import.meta.dirname, '..', 'target', 'sbom');
const AT_ONCE = 500;
const PATIENCE = 20_000;

const ask = async (path, body) => {
  const answer = await fetch(`${api}${path}`, {
    signal: AbortSignal.timeout(PATIENCE),
    ...(body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
};

// A purl may end in qualifiers that say nothing about the version: pkg:maven/org.x/y@1.0?type=jar
const purlsOf = (file) =>
  JSON.parse(readFileSync(join(sbom, file), 'utf8'))
    .components.map((component) => component.purl?.replace(/\?.*$/, ''))
    .filter(Boolean);

const findings = async (purls) => {
  const found = [];
  for (let from = 0; from < purls.length; from += AT_ONCE) {
    const some = purls.slice(from, from + AT_ONCE);
    const { results } = await ask('/v1/querybatch', { queries: some.map((purl) => ({ package: { purl } })) });
    if (results?.length !== some.length) throw new Error('an answer that does not fit the question');
    results.forEach((result, i) => {
      if (result.next_page_token) throw new Error(`more is known about ${some[i]} than one answer holds`);
      for (const { id } of result.vulns ?? []) found.push({ purl: some[i], id });
    });
  }
  return found;
};

const line = async ({ purl, id }) => {
  const known = await ask(`/v1/vulns/${encodeURIComponent(id)}`);
  const fixed = (known.affected ?? [])
    .flatMap((affected) => affected.ranges ?? [])
    .flatMap((range) => range.events ?? [])
    .flatMap((event) => event.fixed ?? []);
  const severity = known.database_specific?.severity ?? '';
  const mended = fixed.length ? `mended in ${[...new Set(fixed)].join(', ')}` : 'not mended yet';
  return `${purl}  ${id}  ${severity}  ${known.summary ?? ''}  (${mended})`.replace(/ {3,}/g, '  ');
};

const purls = [...new Set(['backend.json', 'frontend.json'].flatMap(purlsOf))];
try {
  const found = await findings(purls);
  for (const finding of found) console.log(await line(finding));
  console.log(`${purls.length} components, ${found.length} known problems (${api})`);
  process.exitCode = found.length ? 1 : 0;
} catch (fault) {
  const why = fault.cause?.code ?? fault.message;
  console.error(`Không hỏi được ${api} (${why}): chưa biết ${purls.length} thành phần có lỗ hổng nào hay không.`);
  console.error(`${api} could not be asked (${why}): nothing is known about ${purls.length} components.`);
  process.exitCode = 2;
}
