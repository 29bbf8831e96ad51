import { expect, type Page } from '@playwright/test';

/** Signs in at the real product with one of the demonstration's accounts, on no page yet; the form has tests of its own. */
export async function signIn(page: Page, username = 'specialist.dongnai'): Promise<void> {
  const password = process.env.CHUNGTAY_DEMO_PASSWORD ?? 'chungtay';
  const answer = await page.request.post('/api/v1/session', { data: { username, password } });
  expect(answer.status()).toBe(204);
}
