import { generateKeyPairSync, sign } from 'node:crypto';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { rotateKeys, tokenOf } from './keycloak';

const PROJECTS = '/api/v1/projects';

async function call(api: APIRequestContext, token: string, path = PROJECTS): Promise<number> {
  return (await api.get(path, { headers: { Authorization: `Bearer ${token}` } })).status();
}

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());

test('a token of the directory opens what its system is registered for', async ({ request }) => {
  const token = await tokenOf(request, 'holt');
  expect(await call(request, token)).toBe(200);
  expect(await call(request, token, '/api/v1/accounts')).toBe(403);
  const me = await request.get('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } });
  expect(await me.json()).toMatchObject({
    username: 'holt-system',
    role: 'NGO_SYSTEM',
    scope: { pseudonymised: true },
  });
});

test('an expired token is worth nothing', async ({ request }) => {
  const token = await tokenOf(request, 'holt-short');
  expect(await call(request, token)).toBe(200);
  // it lives two seconds; clocks may differ by ten
  await expect.poll(() => call(request, token), { timeout: 20_000, intervals: [2000] }).toBe(401);
});

test('forged tokens, wrong audiences and unsigned tokens are worth nothing', async ({ request }) => {
  const token = await tokenOf(request, 'holt');
  const [head, body, signature] = token.split('.') as [string, string, string];
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const forged = sign('sha256', Buffer.from(`${head}.${body}`), privateKey).toString('base64url');
  expect(await call(request, `${head}.${body}.${forged}`), 'signed by another key').toBe(401);
  const claims = read(body);
  const raised = text({ ...claims, scope: 'project:read beneficiary:read' });
  expect(await call(request, `${head}.${raised}.${signature}`), 'claims changed').toBe(401);
  const none = text({ ...read(head), alg: 'none' });
  expect(await call(request, `${none}.${body}.`), 'alg none').toBe(401);
  expect(await call(request, `${none}.${body}.${signature}`), 'alg none with a signature').toBe(401);
  const unknown = text({ ...read(head), kid: 'unknown' });
  expect(await call(request, `${unknown}.${body}.${forged}`), 'unknown key').toBe(401);
  const later = text({ ...claims, nbf: claims.iat + 3600, exp: claims.exp + 3600 });
  expect(await call(request, `${head}.${later}.${signature}`), 'not yet valid').toBe(401);
  expect(await call(request, await tokenOf(request, 'elsewhere')), 'for another audience').toBe(401);
  expect(await call(request, token), 'the token itself').toBe(200);
});

test('a realm key that is rotated while all runs is fetched; the one that was taken away is forgotten', async ({
  request,
}) => {
  const before = await tokenOf(request, 'holt');
  expect(await call(request, before)).toBe(200);
  await rotateKeys(request);
  const after = await tokenOf(request, 'holt');
  expect(read(after.split('.')[0] as string).kid).not.toBe(read(before.split('.')[0] as string).kid);
  // keys are asked for once in ten seconds
  await expect.poll(() => call(request, after), { timeout: 20_000, intervals: [1000] }).toBe(200);
  expect(await call(request, before)).toBe(401);
});
