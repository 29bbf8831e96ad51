import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test.skip(!process.env.CHUNGTAY_URL, 'needs the product with its demonstration data');

test.beforeEach(async ({ page }) => signIn(page));

test('the list reads its filters back and passes axe', async ({ page }, info) => {
  await page.goto('/disbursements?method=IN_KIND');
  await expect(page.getByText('Hình thức: Hiện vật').first()).toBeVisible();
  await page.goto('/disbursements');
  await expect(page.getByText('Tất cả khoản chi')).toBeVisible();
  await photograph(page, info, 'disbursements');
  await expectAccessible(page);
});
