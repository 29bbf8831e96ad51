import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { mock, mockSignedIn, mockSignedOut, specialist } from './support/mockApi';

test('whoever is signed out signs in and lands where they wanted', async ({ page }, info) => {
  await mockSignedIn(page);
  await mockSignedOut(page);
  await page.goto('/nowhere?asOf=2025-01-31');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await photograph(page, info, 'sign-in');
  await expectAccessible(page);

  await mock(page, '/session', { status: 401, json: { title: 'Sai', status: 401 } });
  await page.getByLabel('Tên đăng nhập').fill('specialist.dongnai');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('sai');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toContainText('chưa đúng');

  await mock(page, '/session', {
    status: 429,
    json: { title: 'Chậm lại', status: 429 },
    headers: { 'Retry-After': '30' },
  });
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('sai');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toContainText(/sau (29|30) giây/);

  await page.reload();
  await mock(page, '/session', { status: 204 });
  await page.getByLabel('Tên đăng nhập').fill('specialist.dongnai');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('chungtay');
  await mock(page, '/me', { json: specialist });
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByText('Thành phố Đồng Nai')).toBeVisible();
  await expect(page).toHaveURL(/\/nowhere\?asOf=2025-01-31$/);
});

test('the frame shows scope and as-of date, and finds without diacritics from the keyboard', async ({
  page,
}, info) => {
  await mockSignedIn(page);
  await mock(page, '/search', {
    json: {
      groups: [
        {
          kind: 'BENEFICIARY',
          items: [
            {
              id: 'a',
              kind: 'BENEFICIARY',
              title: 'Nguyễn Thị Bưởi',
              subtitle: '75-2026-000123 · Xã Bàu Hàm',
            },
          ],
        },
        {
          kind: 'PROJECT',
          items: [{ id: 'b', kind: 'PROJECT', title: 'Chăm sóc trẻ tại cộng đồng', subtitle: 'HOLT-DN' }],
        },
      ],
    },
  });
  await page.goto('/nowhere?asOf=2025-01-31');
  await expect(page.getByText('Số liệu tính đến 31/01/2025, không phải hôm nay.')).toBeVisible();
  await photograph(page, info, 'frame');
  await expectAccessible(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Tìm' })).toBeFocused();
  await page.keyboard.type('nguyen thi b');
  await expect(page.getByText('Nguyễn Thị Bưởi')).toBeVisible();
  await photograph(page, info, 'search');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/beneficiaries\/a\?asOf=2025-01-31$/);
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(page).toHaveURL(/\/beneficiaries\/a$/);
});

test('a page whose code does not come says so, tries again by itself, and leaves it to the reader in the end', async ({
  page,
}, info) => {
  await mockSignedIn(page);
  await mockSignedOut(page);
  let coming = false;
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.route(/\/(assets|src)\/.+\.(js|tsx?)(\?|$)/, (route) =>
    coming ? route.continue() : route.abort('connectionreset'),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Chưa tải được trang.');
  coming = true;
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();

  coming = false;
  loads = 0;
  await page.reload();
  await expect.poll(() => loads).toBe(4);
  await expect(page.getByRole('alert')).toContainText('Chưa tải được trang.');
  await photograph(page, info, 'not-loaded');
  await expectAccessible(page);
  coming = true;
  await page.getByRole('button', { name: 'Tải lại' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
});
