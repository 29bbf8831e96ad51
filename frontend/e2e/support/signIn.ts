import type { Page } from '@playwright/test';

/** Signs in at the real product with one of the demonstration's accounts. */
export async function signIn(page: Page, username = 'specialist.dongnai'): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(process.env.CHUNGTAY_DEMO_PASSWORD ?? 'chungtay');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Tên đăng nhập').waitFor({ state: 'hidden' });
}
