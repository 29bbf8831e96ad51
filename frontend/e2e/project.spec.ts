import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

const MEETING = '2025-03-21';

async function openHolt(page: Page, asOf = MEETING): Promise<void> {
  await page.goto(`/projects?asOf=${asOf}&q=2023-2025`);
  await page
    .getByRole('link', { name: 'Dự án Chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn giai đoạn 2023-2025' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/giai đoạn 2023-2025$/);
}

test.beforeEach(async ({ page }) => signIn(page));

test('the project page shows donor, owner and implementer of the day @S1-03', { tag: '@wide' }, async ({
  page,
}) => {
  await openHolt(page);
  const roles = page.getByLabel('Các bên tham gia');
  await expect(roles).toContainText("Tổ chức Holt International Children's Services tại Việt Nam");
  await expect(roles).toContainText('Sở Y tế tỉnh Đồng Nai');
  await expect(roles).toContainText('Trung tâm Công tác xã hội tỉnh Đồng Nai');
});

test('the header names the owner of the day before and after the hand-over', { tag: '@wide' }, async ({
  page,
}) => {
  await openHolt(page, '2025-02-28');
  const header = page.locator('main header');
  await expect(header).toContainText(
    'Chủ khoản viện trợ: Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai (tính đến 28/02/2025)',
  );
  await expect(page.getByLabel('Các bên tham gia')).toContainText(
    'Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai',
  );
  await openHolt(page, '2025-03-01');
  await expect(header).toContainText('Chủ khoản viện trợ: Sở Y tế tỉnh Đồng Nai (tính đến 01/03/2025)');
  await expect(page.getByLabel('Các bên tham gia')).toContainText('Sở Y tế tỉnh Đồng Nai');
});

test('each component shows target, actual and money in one row', async ({ page }, info) => {
  await openHolt(page);
  const community = page.getByRole('region', { name: 'Dự án Chăm sóc trẻ tại cộng đồng' });
  await expect(community).toContainText('555 lượt / 555 lượt');
  await expect(community).toContainText('2,64 tỷ đ / 3,2 tỷ đ');
  await expect(community).toContainText('60 gia đình / 60 gia đình');
  await photograph(page, info, 'project');
  await expectAccessible(page);
});

test('the scheme is printed by its name @S1-23', { tag: '@wide' }, async ({ page }) => {
  await openHolt(page);
  await expect(page.getByText('Học bổng tiếp sức đến trường', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Việc với dự án', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Danh sách thụ hưởng' }).click();
  await page.getByRole('button', { name: 'Đưa vào danh sách' }).click();
  await page.getByRole('combobox', { name: 'Tên chế độ' }).click();
  await expect(page.getByRole('option', { name: 'Học bổng tiếp sức đến trường' })).toBeVisible();
});

test('the history marks the hand-over on the time axis', async ({ page }, info) => {
  await openHolt(page);
  await page.getByRole('link', { name: 'Diễn biến' }).click();
  await expect(page.getByText('Bàn giao 01/03/2025')).toBeVisible();
  await expect(
    page.getByText('Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai bàn giao cho Sở Y tế tỉnh Đồng Nai'),
  ).toBeVisible();
  await photograph(page, info, 'project-history');
  await expectAccessible(page);
});

test('a leader sees the project and is not offered acts', { tag: '@wide' }, async ({ page, context }) => {
  await context.clearCookies();
  await signIn(page, 'leader.dongnai');
  await openHolt(page);
  await expect(page.getByRole('button', { name: 'Việc với dự án' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Ghi nhận chi' })).toHaveCount(0);
});
