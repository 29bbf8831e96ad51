import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test.beforeEach(async ({ page }) => signIn(page));

test('an official is printed with his academic title @S1-05', { tag: '@wide' }, async ({ page }) => {
  await page.goto('/officials?asOf=2025-03-21&q=thang');
  await page.getByRole('link', { name: 'ThS Huỳnh Nam Thắng' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ThS Huỳnh Nam Thắng');
  await expect(page.getByText('Phó Giám đốc Sở Y tế').first()).toBeVisible();
});

test('an organisation has the name, the parent and the people of the day', async ({ page }, info) => {
  await page.goto('/organisations?asOf=2025-03-21&q=so%20y%20te%20tinh%20dong%20nai');
  await page.getByRole('link', { name: 'Sở Y tế tỉnh Đồng Nai' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sở Y tế tỉnh Đồng Nai');
  await expect(page.getByRole('link', { name: 'ThS Huỳnh Nam Thắng' })).toBeVisible();
  await expect(page.getByText('Sắp xếp, tổ chức lại').first()).toBeVisible();
  await photograph(page, info, 'organisation');
  await expectAccessible(page);
});

test('a new contact dials', async ({ page }, info) => {
  await page.goto('/organisations/new');
  const name = `Trạm Y tế thử nghiệm ${info.project.name} ${Date.now()}`;
  await page.getByLabel('Tên tổ chức').fill(name);
  await page.getByLabel('Loại').first().click();
  await page.getByRole('option', { name: 'Trạm y tế' }).click();
  await page.getByRole('button', { name: /Thêm tổ chức/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByRole('button', { name: 'Thêm liên hệ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số hoặc địa chỉ').fill('02513.899.580');
  await dialog.getByLabel('Số máy lẻ').fill('141');
  await dialog.getByRole('button', { name: /Thêm liên hệ/ }).click();
  await expect(page.locator('a[href^="tel:"][href*="2513899580"]')).toBeVisible();
});
