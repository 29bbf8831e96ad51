import { expect, test } from '@playwright/test';
import { choose } from './support/choose';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test('a partner’s system is registered, gets a secret that is shown once, calls, and is blocked', async ({
  page,
  request,
}, info) => {
  await signIn(page, 'admin');
  await page.goto('/api-clients');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hệ thống đối tác');
  await expect(page.getByText('holt-system').first()).toBeVisible();
  await photograph(page, info, 'api-clients');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Đăng ký hệ thống' }).first().click();
  const form = page.getByRole('dialog');
  const clientId = `thu-nghiem-${info.project.name}-${Date.now()}`.toLowerCase();
  await form.getByLabel('Tên hệ thống').fill('Báo cáo quý của Holt');
  await form.getByLabel('Mã hệ thống').fill(clientId);
  await choose(form, 'Tổ chức', 'Holt Việt Nam', /Holt/);
  // by the keyboard: the field itself is as small as its pills leave it
  await form.getByRole('combobox', { name: 'Quyền' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Dự án và dịch vụ' }).click();
  await page.keyboard.press('Escape');
  await form.getByLabel('Mạng được phép').fill('khong-phai-mang');
  await form.getByRole('button', { name: 'Đăng ký hệ thống' }).click();
  await expect(form.getByLabel('Mạng được phép')).toHaveAttribute('aria-invalid', 'true');
  await photograph(page, info, 'api-client-form');
  await form.getByLabel('Mạng được phép').fill('127.0.0.0/8\n::1');
  await form.getByRole('button', { name: 'Đăng ký hệ thống' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo cáo quý của Holt');
  await expect(page.getByText('Chưa có mã bí mật').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cấp mã bí mật' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo mã bí mật' }).click();
  const secret = (await page.getByTestId('secret').textContent()) ?? '';
  expect(secret).toMatch(/^[\w-]{43}$/);
  await photograph(page, info, 'api-client-secret');
  await page.getByRole('button', { name: 'Tôi đã lưu mã' }).click();
  await expect(page.getByText(secret)).toHaveCount(0);
  await expect(page.getByText(`…${secret.slice(-4)}`)).toBeVisible();
  await expect(page.getByText('Đang hoạt động')).toBeVisible();
  await page.getByRole('button', { name: 'Cấp mã bí mật' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo mã bí mật' }).click();
  const second = page.getByTestId('secret');
  await expect(second).toHaveText(/^[\w-]{43}$/);
  await expect(second).not.toHaveText(secret);
  // the button behind the dialogue has gone, what is shown once has not
  await expect(page.getByText('Còn hiệu lực')).toHaveCount(2);
  await expect(second).toBeVisible();
  await page.getByRole('button', { name: 'Tôi đã lưu mã' }).click();
  await expect(page.getByRole('button', { name: 'Cấp mã bí mật' })).toHaveCount(0);
  await photograph(page, info, 'api-client');
  await expectAccessible(page);

  const ask = () =>
    request.post('/oauth2/token', {
      headers: { Authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
      form: { grant_type: 'client_credentials' },
    });
  const token = (await (await ask()).json()).access_token;
  const call = () => request.get('/api/v1/projects', { headers: { Authorization: `Bearer ${token}` } });
  expect((await call()).status()).toBe(200);

  await page.getByRole('button', { name: 'Chặn', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Nghi lộ mã bí mật');
  await page.getByRole('dialog').getByRole('button', { name: 'Chặn' }).click();
  await expect(page.getByText('Nghi lộ mã bí mật')).toBeVisible();
  await expect.poll(async () => (await call()).status()).toBe(401);
  expect((await ask()).status()).toBe(400);
});

test('a partner sees children by code, age and commune', async ({ page }, info) => {
  await signIn(page, 'ngo.holt');
  await page.goto('/beneficiaries?asOf=2025-03-21');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trẻ em và đối tượng');
  await photograph(page, info, 'partner-children');
  const child = page.getByRole('link', { name: /75-\d{4}-\d{6}/ }).first();
  await child.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/75-\d{4}-\d{6}/);
  await expect(page.getByText('Xã, phường').first()).toBeVisible();
  for (const hidden of ['Số định danh', 'Dân tộc', 'Điện thoại']) {
    await expect(page.getByText(hidden, { exact: true })).toHaveCount(0);
  }
  await photograph(page, info, 'partner-child');
  await expectAccessible(page);
});
