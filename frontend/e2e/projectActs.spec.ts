import { expect, type Page, test } from '@playwright/test';
import { photograph } from './support/look';
import { signIn } from './support/signIn';

test.beforeEach(async ({ page }) => signIn(page));

/** A small project of its own, in its first days. */
async function openNew(page: Page, name: string): Promise<void> {
  const found = await page.request.get('/api/v1/organisations?q=holt&limit=1');
  const donor = (await found.json()).items[0].id;
  const answer = await page.request.post('/api/v1/projects', {
    data: {
      code: `THU-${Date.now()}-${Math.round(Math.random() * 1000)}`,
      name,
      phaseFrom: '2026-01-01',
      phaseTo: '2026-12-31',
      status: 'RUNNING',
      organisations: [{ organisationId: donor, role: 'DONOR' }],
      objectives: [{ description: 'Trẻ được đến trường' }],
      components: [
        {
          code: 'COMMUNITY',
          name: 'Hợp phần cộng đồng',
          budget: { amount: { amount: 400_000_000, currency: 'VND' }, validFrom: '2026-01-01' },
        },
      ],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  await page.goto(`/projects/${(await answer.json()).id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('objective, component and role are corrected where they stand', async ({ page }, info) => {
  test.slow();
  await openNew(page, `Dự án thử sửa ${info.project.name}`);
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: 'Việc với mục tiêu 1' }).click();
  await page.getByRole('menuitem', { name: 'Sửa mục tiêu' }).click();
  await dialog.getByLabel('Mục tiêu').fill('Trẻ được đến trường đều đặn');
  await dialog.getByRole('button', { name: /Lưu thay đổi/ }).click();
  await expect(page.getByText('Trẻ được đến trường đều đặn')).toBeVisible();

  await page.getByRole('button', { name: 'Việc với Hợp phần cộng đồng' }).click();
  await page.getByRole('menuitem', { name: 'Sửa hợp phần' }).click();
  await dialog.getByLabel('Tên hợp phần').fill('Hợp phần chăm sóc tại cộng đồng');
  await dialog.getByRole('button', { name: /Lưu thay đổi/ }).click();
  await expect(page.getByRole('region', { name: 'Hợp phần chăm sóc tại cộng đồng' })).toBeVisible();

  const roles = page.getByLabel('Các bên tham gia');
  await expect(roles).toContainText('Bên cung cấp viện trợ');
  await roles.getByRole('button', { name: /^Việc với/ }).click();
  await page.getByRole('menuitem', { name: 'Kết thúc vai trò' }).click();
  await dialog.getByLabel('Ngày cuối giữ vai trò').fill('30/06/2026');
  await dialog.getByRole('button', { name: /Kết thúc vai trò/ }).click();
  await expect(roles).not.toContainText('Bên cung cấp viện trợ');
});

test('money is planned by quarter and the project is completed', async ({ page }, info) => {
  test.slow();
  await openNew(page, `Dự án thử kết thúc ${info.project.name}`);
  const dialog = page.getByRole('dialog');
  const menu = page.getByRole('button', { name: 'Việc với dự án', exact: true });

  await menu.click();
  await page.getByRole('menuitem', { name: 'Lập kế hoạch chi theo quý' }).click();
  await dialog.getByLabel('Quý 1/2026').fill('100 triệu');
  await dialog.getByLabel('Quý 2/2026').fill('250 triệu');
  await expect(dialog.getByText('Chưa bố trí 50.000.000 đ.')).toBeVisible();
  await photograph(page, info, 'quarter-plans-form');
  await dialog.getByRole('button', { name: /Lưu kế hoạch/ }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: 'Diễn biến' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Kế hoạch' }).first()).toContainText('250 triệu đ');

  await menu.click();
  await page.getByRole('menuitem', { name: 'Kết thúc dự án' }).click();
  await expect(dialog.getByText(/không mở lại được/)).toBeVisible();
  await dialog.getByLabel('Lý do').fill('Hoàn thành các chỉ tiêu');
  await dialog.getByRole('button', { name: /Kết thúc dự án/ }).click();
  await expect(page.locator('main header').getByText('Đã kết thúc')).toBeVisible();
  await menu.click();
  await expect(page.getByRole('menuitem', { name: 'Kết thúc dự án' })).toHaveCount(0);
});
