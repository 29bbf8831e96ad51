import { expect, test } from '@playwright/test';
import { signIn } from './support/signIn';

test('gifts tell whether the published value is the whole or for each family @S0-10', {
  tag: '@wide',
}, async ({ page }) => {
  await signIn(page, 'specialist.quangninh');
  await page.goto('/activities?from=2025-06-12&to=2025-06-13');
  await page
    .getByRole('link', { name: /^Thăm hỏi, động viên và trao quà/ })
    .first()
    .click();
  await expect(page.getByText('Giá trị công bố là tổng')).toBeVisible();
  await expect(page.getByText(/3\.200\.000/).first()).toBeVisible();
});

test('the ceremony of Social Work Day is shown in the afternoon @S2-02', { tag: '@wide' }, async ({
  page,
}) => {
  await signIn(page, 'centre.laocai');
  await page.goto('/activities?from=2025-03-25&to=2025-03-25');
  await page
    .getByRole('link', { name: /Ngày Công tác xã hội/ })
    .first()
    .click();
  await expect(page.getByText(/Chiều 25\/0?3\/2025/).first()).toBeVisible();
});

test('the working session with Holt is shown in the morning of 21 March @S1-01', { tag: '@wide' }, async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/activities?from=2025-03-21&to=2025-03-21');
  await page.getByRole('link', { name: /Holt/ }).first().click();
  await expect(page.getByText(/Sáng 21\/0?3\/2025/).first()).toBeVisible();
});
