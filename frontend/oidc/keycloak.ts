import { type APIRequestContext, expect, type Page } from '@playwright/test';

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: start these tests by make test-oidc`);
  return value;
}

export const issuer = given('OIDC_ISSUER');
const keycloak = new URL(issuer).origin;
const realm = issuer.slice(keycloak.length);
const process_ = Number(given('OIDC_PID'));

/** Keycloak hangs: it takes calls and answers none. */
export const freeze = () => process.kill(process_, 'SIGSTOP');
export const thaw = () => process.kill(process_, 'SIGCONT');

/** Types name and password on Keycloak's own page. */
export async function signInAtKeycloak(page: Page, username: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`^${issuer}/`));
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(given('OIDC_PASSWORD'));
  await page.locator('#kc-login').click();
}

/** An access token for a system, by the client credentials grant. */
export async function tokenOf(api: APIRequestContext, client: string): Promise<string> {
  const answer = await api.post(`${issuer}/protocol/openid-connect/token`, {
    form: { grant_type: 'client_credentials', client_id: client, client_secret: given('OIDC_SECRET') },
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()).access_token;
}

/** Gives the realm a new key and takes the old one away. */
export async function rotateKeys(api: APIRequestContext): Promise<void> {
  const signIn = await api.post(`${keycloak}/realms/master/protocol/openid-connect/token`, {
    form: {
      grant_type: 'password',
      client_id: 'admin-cli',
      username: 'admin',
      password: given('OIDC_PASSWORD'),
    },
  });
  const headers = { Authorization: `Bearer ${(await signIn.json()).access_token}` };
  const components = `${keycloak}/admin${realm}/components`;
  const listed = await api.get(`${components}?type=org.keycloak.keys.KeyProvider`, { headers });
  const old = (await listed.json()).filter(
    (key: { providerId: string }) => key.providerId === 'rsa-generated',
  );
  const made = await api.post(components, {
    headers,
    data: {
      name: `rsa-${Date.now()}`,
      providerId: 'rsa-generated',
      providerType: 'org.keycloak.keys.KeyProvider',
      config: { priority: ['200'], algorithm: ['RS256'] },
    },
  });
  expect(made.status()).toBe(201);
  expect(old).toHaveLength(1);
  for (const key of old)
    expect((await api.delete(`${components}/${key.id}`, { headers })).status()).toBe(204);
}
