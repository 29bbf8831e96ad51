import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from '../e2e/support/look';
import { signIn } from '../e2e/support/signIn';
import { freeze, issuer, signInAtKeycloak, thaw } from './keycloak';

const door = 'Đăng nhập bằng tài khoản của Sở Y tế Đồng Nai';

test('somebody of the directory signs in, works, signs out here and there', async ({
  page,
  context,
}, info) => {
  await page.goto('/organisations?q=holt');
  await expect(page.getByRole('button', { name: door })).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  await photograph(page, info, 'oidc-sign-in');
  await expectAccessible(page);
  await page.getByRole('button', { name: door }).click();
  await signInAtKeycloak(page, 'mai.chuyenvien');

  // back where one wanted, with the role that the group gives
  await expect(page).toHaveURL(/\/organisations\?q=holt$/);
  await expect(page.getByRole('heading', { name: 'Tổ chức', level: 1 })).toBeVisible();
  const me = await (await page.request.get('/api/v1/me')).json();
  expect(me).toMatchObject({
    username: 'mai.chuyenvien',
    displayName: 'Trần Thị Mai',
    role: 'PROVINCE_SPECIALIST',
    provider: 'Sở Y tế Đồng Nai',
    secondFactor: 'OFF',
  });
  expect(me.scope).toMatchObject({ provinceCode: '75', restrictedAllowed: true });
  const cookies = (await context.cookies()).filter((cookie) => cookie.name === 'chungtay_session');
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);

  await page.goto('/me');
  await expect(page.getByText('Nơi cấp tài khoản')).toBeVisible();
  await expect(page.getByLabel('Mật khẩu hiện nay')).toHaveCount(0);
  await photograph(page, info, 'oidc-my-account');

  await page.getByRole('button', { name: 'Tài khoản', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(new RegExp(`^${issuer}/`));
  await page.locator('#kc-logout').click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  // the session is over for whoever kept its cookie
  await context.addCookies(cookies);
  expect((await page.request.get('/api/v1/me')).status()).toBe(401);
  await context.clearCookies({ name: 'chungtay_session' });
  // and the directory asks for the password again
  await page.getByRole('button', { name: door }).click();
  await expect(page.locator('#password')).toBeVisible();
});

test('somebody without a group is told so politely', async ({ page }, info) => {
  await page.goto('/');
  await page.getByRole('button', { name: door }).click();
  await signInAtKeycloak(page, 'hoa.khach');
  await expect(page.getByRole('alert')).toContainText('chưa thuộc nhóm nào được dùng Chung Tay');
  await expect(page).toHaveURL(/\/sign-in\/provider$/);
  await photograph(page, info, 'oidc-refused');
  await expectAccessible(page);
  expect((await page.request.get('/api/v1/me')).status()).toBe(401);
});

test('while the directory hangs that is said, and accounts of the product still sign in', async ({
  page,
}, info) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: door })).toBeVisible();
  // what is known of the directory is no longer fresh
  await page.waitForTimeout(11_000);
  freeze();
  try {
    await page.getByRole('button', { name: door }).click();
    await expect(page.getByRole('alert')).toContainText('“Sở Y tế Đồng Nai” chưa trả lời');
    await expect(page.getByRole('alert')).toContainText('vẫn đăng nhập được');
    await photograph(page, info, 'oidc-down');
    await signIn(page);
    await page.goto('/');
    await expect(page.getByText('Thành phố Đồng Nai').first()).toBeVisible();
  } finally {
    thaw();
  }
});
