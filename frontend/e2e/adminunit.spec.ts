import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test.beforeEach(async ({ page }) => signIn(page));

test('the country has 34 provinces today and 63 provinces, 696 districts on 30/06/2025', async ({
  page,
}, info) => {
  await page.goto('/admin-units?level=PROVINCE');
  const levels = page.getByRole('navigation', { name: 'Các cấp đơn vị hành chính' });
  await expect(levels).toContainText('34');
  await expect(levels).toContainText('3.321');
  await expect(levels).not.toContainText('huyện');
  await photograph(page, info, 'admin-units');
  await expectAccessible(page);
  await levels.getByRole('link', { name: 'Xem địa giới đến 30/06/2025' }).click();
  await expect(levels).toContainText('63');
  await expect(levels).toContainText('696');
  await expect(levels).toContainText('10.035');
});

test('a unit is found without diacritics', { tag: '@wide' }, async ({ page }) => {
  await page.goto('/admin-units?level=COMMUNE');
  await page
    .getByRole('searchbox')
    .or(page.getByPlaceholder(/Tìm trong danh sách/))
    .first()
    .fill('tran bien');
  await expect(page.getByRole('link', { name: 'Phường Trấn Biên' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Phường An Lộc' })).toHaveCount(0);
});

test('a province tells what it was made of and lists its communes', async ({ page }, info) => {
  await page.goto('/admin-units/75');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thành phố Đồng Nai');
  const lineage = page.getByRole('region', { name: 'Hình thành và chuyển tiếp' });
  await expect(lineage.getByRole('listitem').filter({ hasText: 'Tỉnh Bình Phước' }).last()).toContainText(
    'nhập toàn bộ',
  );
  const communes = page.getByRole('region', { name: 'Các đơn vị trực thuộc' });
  await expect(communes).toContainText('Hàng 1–95 trên 95');
  await photograph(page, info, 'admin-unit');
  await expectAccessible(page);
  await lineage.getByRole('link', { name: 'Tỉnh Bình Phước' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tỉnh Bình Phước');
  await expect(page).toHaveURL(/asOf=2025-06-30/);
});

test('a divided district went into communes in part, and its code says so today', { tag: '@wide' }, async ({
  page,
}) => {
  await page.goto('/admin-units/731?asOf=2025-06-30');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thành phố Biên Hòa');
  const lineage = page.getByRole('region', { name: 'Hình thành và chuyển tiếp' });
  await expect(lineage.getByRole('listitem').filter({ hasText: 'Phường Trảng Dài' }).last()).toContainText(
    'nhận một phần',
  );
  await page.goto('/admin-units/731');
  await expect(page.getByText(/Thành phố Biên Hòa có đến 30\/06\/2025/)).toBeVisible();
  await page.getByRole('link', { name: 'Xem mã này ngày 30/06/2025' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thành phố Biên Hòa');
});

test('the number of people of a commune opens a list of that length', { tag: '@wide' }, async ({ page }) => {
  await page.goto('/admin-units/26041');
  const row = page.getByRole('listitem').filter({ hasText: 'Trẻ em và đối tượng đang quản lý' });
  await expect(row).toContainText(/\d/);
  const count = ((await row.textContent()) ?? '').replace(/\D/g, '');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trẻ em và đối tượng');
  await page.getByRole('button', { name: 'Đếm tất cả' }).click();
  await expect(page.getByText(`trên ${count}`)).toBeVisible();
});
