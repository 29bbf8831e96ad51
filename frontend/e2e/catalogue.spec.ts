import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { mock, mockSignedIn, page as rows } from './support/mockApi';

const units = Array.from({ length: 24 }, (_, i) => ({
  code: String(26000 + i * 3),
  name: `Bàu Hàm ${i + 1}`,
  fullName: `Xã Bàu Hàm ${i + 1}`,
  level: 'COMMUNE',
  parentCode: '75',
}));

test.beforeEach(async ({ page }) => {
  await mockSignedIn(page);
});

test('pieces', async ({ page }, info) => {
  await page.goto('/catalogue');
  await expect(page.getByRole('heading', { name: 'Các mảnh ghép dùng chung' })).toBeFocused();
  await photograph(page, info, 'pieces');
  await expectAccessible(page);
});

test('list', async ({ page }, info) => {
  await mock(page, '/admin-units', { json: rows(units, { hasMore: true, nextCursor: 'two' }) });
  await page.goto('/catalogue?part=list&level=COMMUNE&adminUnit=26041');
  await expect(page.getByText('Xã Bàu Hàm 12', { exact: true })).toBeVisible();
  await photograph(page, info, 'list');
  await expectAccessible(page);
});

test('list with nothing found', async ({ page }, info) => {
  await mock(page, '/admin-units', (route) => {
    const wide = !new URL(route.request().url()).searchParams.has('remote');
    return { json: rows(wide ? units.slice(0, 1) : [], { total: wide ? 24 : 0 }) };
  });
  await page.goto('/catalogue?part=list&level=COMMUNE&remote=true');
  await expect(page.getByRole('button', { name: /Bỏ “Vùng sâu, vùng xa: có” \(24\)/ })).toBeVisible();
  await photograph(page, info, 'list-nothing');
});

test('form', async ({ page }, info) => {
  await page.goto('/catalogue?part=form');
  await page.getByLabel('Ngày sinh').fill('30/02/2019');
  await page.getByLabel('Số tiền').fill('3,2 triệu');
  await page.getByRole('button', { name: /Ghi vào sổ/ }).click();
  await expect(page.getByText('Hãy điền mục này.').first()).toBeVisible();
  await expect(page.getByLabel('Số tiền')).toHaveValue('3.200.000');
  await photograph(page, info, 'form');
  await expectAccessible(page);
});

test('charts', async ({ page }, info) => {
  await page.goto('/catalogue?part=charts');
  await expect(page.getByRole('link', { name: /^Đồng Nai: / })).toBeVisible();
  await photograph(page, info, 'charts');
  await expectAccessible(page);
});
