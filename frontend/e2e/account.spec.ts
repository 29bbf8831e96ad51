import { createHmac } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { choose } from './support/choose';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

/** The six digits that an authenticator shows for a secret at this instant (RFC 6238). */
function codeOf(secret: string): string {
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const from = (hash.at(-1) as number) & 15;
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function fillDoor(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

test('an account is given, its owner chooses a password and a second step, and ends another device @S4-35', async ({
  page,
  browser,
}, info) => {
  test.slow();
  const username = `chi.binh.${info.project.name}.${Date.now()}`;
  const password = 'thuyền nan trôi chậm 7';

  await signIn(page, 'admin');
  await page.goto('/accounts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tài khoản');
  await photograph(page, info, 'accounts');
  await expectAccessible(page);
  await page.goto('/accounts/new');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Họ và tên').fill('Lê Thị Bình');
  await page.getByLabel('Thư điện tử').fill(`${username}@example.vn`);
  await choose(page, 'Vai trò', 'Cán bộ cấp xã', /Cán bộ cấp xã/);
  await choose(page, /Tỉnh/, 'Đồng Nai', /Đồng Nai/);
  await choose(page, /Xã, phường/, 'Bàu Hàm', /Bàu Hàm/);
  await photograph(page, info, 'account-form');
  await page.getByRole('button', { name: 'Cấp tài khoản' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lê Thị Bình');
  await page.getByRole('button', { name: 'Tạo liên kết đặt mật khẩu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo liên kết' }).click();
  const link = ((await page.getByTestId('setup-link').textContent()) ?? '').trim();
  await photograph(page, info, 'account-link');

  const owner = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await owner.goto(link);
  await owner.getByLabel('Mật khẩu mới', { exact: true }).fill('ngan');
  await owner.getByLabel('Nhập lại mật khẩu mới').fill('ngan');
  await owner.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(owner.getByText('Cần ít nhất 12 ký tự.').first()).toBeVisible();
  await owner.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
  await owner.getByLabel('Nhập lại mật khẩu mới').fill(password);
  await owner.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await photograph(owner, info, 'account-password-set');
  await owner.getByRole('link', { name: 'Đến trang đăng nhập' }).click();

  // nobody is in yet: a child's record is not told
  expect((await owner.request.get('/api/v1/beneficiaries')).status()).toBe(401);
  await fillDoor(owner, username, password);
  await expect(owner.getByRole('region', { name: 'Đang chờ xử lý' })).toBeVisible();
  expect((await owner.request.get('/api/v1/beneficiaries')).status()).toBe(200);

  await owner.goto('/me');
  await photograph(owner, info, 'my-account');
  await expectAccessible(owner);
  await owner.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  const dialog = owner.getByRole('dialog');
  const secret = ((await dialog.getByTestId('secret').textContent()) ?? '').replaceAll(' ', '');
  await photograph(owner, info, 'second-step');
  await dialog.getByLabel('Sáu chữ số ứng dụng đang hiện').fill('000000');
  await dialog.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Sáu chữ số ứng dụng đang hiện').fill(codeOf(secret));
  await dialog.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  const recovery = ((await dialog.getByTestId('recovery-codes').textContent()) ?? '').trim().split('\n');
  expect(recovery.length).toBeGreaterThanOrEqual(8);
  await photograph(owner, info, 'recovery-codes');
  await dialog.getByRole('button', { name: 'Tôi đã cất mã' }).click();
  await expect(owner.getByText('Đang bật')).toBeVisible();

  const phone = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await phone.goto('/');
  await fillDoor(phone, username, password);
  await phone.getByLabel('Mã xác thực').fill('không phải mã');
  await phone.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(phone.getByRole('alert')).toContainText('Mã xác thực chưa đúng');
  await photograph(phone, info, 'sign-in-code');
  await phone.getByLabel('Mã xác thực').fill(recovery[0] as string);
  await phone.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(phone.getByRole('region', { name: 'Đang chờ xử lý' })).toBeVisible();

  await owner.reload();
  await expect(owner.getByText(`Còn ${recovery.length - 1} mã dự phòng chưa dùng.`)).toBeVisible();
  await photograph(owner, info, 'my-devices');
  await owner.getByRole('button', { name: /^Đăng xuất .+ trên / }).click();
  await expect(owner.getByRole('button', { name: /^Đăng xuất .+ trên / })).toHaveCount(0);
  expect((await phone.request.get('/api/v1/beneficiaries')).status()).toBe(401);
  expect((await owner.request.get('/api/v1/beneficiaries')).status()).toBe(200);
  await phone.context().close();
  await owner.context().close();
});
