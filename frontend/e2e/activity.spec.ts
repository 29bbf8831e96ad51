import { expect, test } from '@playwright/test';
import { choose } from './support/choose';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

const VISIT = 'Thăm hỏi, động viên và trao quà cho gia đình trẻ em có hoàn cảnh đặc biệt khó khăn';

test('the visit in Quảng Ninh is found by its organiser @S0-03', async ({ page }, info) => {
  await signIn(page, 'specialist.quangninh');
  await page.goto('/activities?to=2025-12-31');
  await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await page.getByRole('menuitem', { name: 'Đơn vị chủ trì' }).click();
  await choose(page, 'Đơn vị chủ trì', 'so y te tinh quang ninh', /^Sở Y tế tỉnh Quảng Ninh/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Đơn vị chủ trì: Sở Y tế tỉnh Quảng Ninh').first()).toBeVisible();
  await expect(page.getByRole('link', { name: VISIT })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, info, 'activities');
});

test('the visit of two days stands on both days of the calendar, and its three stops are in order @S0-02 @S0-12', async ({
  page,
}, info) => {
  await signIn(page, 'specialist.quangninh');
  await page.goto('/activities/calendar?month=2025-06');
  const links = page.getByRole('link', { name: VISIT });
  await expect(links).toHaveCount(2);
  for (const day of ['2025-06-12', '2025-06-13']) {
    const held = page.locator('td, li').filter({ has: page.locator(`time[datetime="${day}"]`) });
    await expect(held.getByRole('link', { name: VISIT })).toBeVisible();
  }
  await expectAccessible(page);
  await photograph(page, info, 'calendar');
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(VISIT);
  await expect(page.getByLabel('Kết quả')).toContainText(/2\s*ngày/);
  const stops = page.getByRole('region', { name: 'Hành trình' }).getByRole('listitem');
  await expect(stops).toHaveText([
    /Thành phố Móng Cái.*12\/06\/2025/s,
    /Thành phố Đông Triều.*13\/06\/2025/s,
    /Thị xã Quảng Yên.*13\/06\/2025/s,
  ]);
  await expect(page.getByRole('region', { name: 'Thành phần' })).toContainText(
    /Trưởng đoàn\s*Lê Minh Sơn\s*Phó Giám đốc Sở Y tế/,
  );
  await expect(page.getByRole('region', { name: 'Quà tặng' })).toContainText('Giá trị công bố là tổng');
  await expectAccessible(page);
  await photograph(page, info, 'activity');
});

test('social work day of 2025 is told with its part of the day and its theme @S2-02 @S2-04', async ({
  page,
}) => {
  await signIn(page, 'centre.laocai');
  await page.goto('/activities?q=Ng%C3%A0y%20C%C3%B4ng%20t%C3%A1c%20x%C3%A3%20h%E1%BB%99i');
  await page
    .getByRole('link', { name: /Kỷ niệm Ngày Công tác xã hội Việt Nam/ })
    .first()
    .click();
  await expect(page.getByText('Chiều 25/03/2025').first()).toBeVisible();
  await expect(
    page.getByText('“Công tác xã hội Việt Nam - tiên phong - chuyên nghiệp và kết nối”').first(),
  ).toBeVisible();
});

test('the plan is looked up by its number and leads to its campaign with eight messages @S4-05 @S4-08', async ({
  page,
}, info) => {
  await signIn(page, 'centre.laocai');
  await page.goto('/documents');
  await page
    .getByRole('searchbox')
    .or(page.getByPlaceholder(/Tìm trong danh sách/))
    .first()
    .fill('179/KH-UBND');
  await expect(page).toHaveURL(/q=179/);
  await page.getByRole('link', { name: '179/KH-UBND' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('179/KH-UBND');
  await expect(page.getByText('04/05/2022')).toBeVisible();
  await expectAccessible(page);
  await photograph(page, info, 'document');
  await page.getByRole('link', { name: 'Tháng hành động vì trẻ em năm 2022' }).click();
  const messages = page.getByRole('region', { name: 'Thông điệp' }).getByRole('listitem');
  await expect(messages).toHaveText([
    /^Trẻ em phải được an toàn/,
    /^Roi vọt/,
    /^Yêu thương/,
    /^Pháp luật nghiêm trị/,
    /^Kiên quyết/,
    /^Hãy lên tiếng/,
    /^Gọi 111/,
    /^Số 111/,
  ]);
  await expectAccessible(page);
  await photograph(page, info, 'campaign');
});

test('the meeting with Holt shows what is still to be done @S1-39', { tag: '@wide' }, async ({ page }) => {
  await signIn(page);
  await page.goto('/activities?to=2025-12-31');
  await page.getByRole('link', { name: 'Sở Y tế làm việc với Tổ chức Holt tại Việt Nam' }).click();
  const open = page
    .getByRole('region', { name: 'Kết luận' })
    .getByRole('listitem')
    .filter({ hasText: 'Quá hạn' });
  await expect(open.first()).toContainText('Tiếp tục hợp tác chặt chẽ');
});

test('an officer records a visit with two stops and a gift, and says that its conclusion is done', async ({
  page,
}, info) => {
  test.slow();
  const name = `Thăm, tặng quà ${info.project.name} ${Date.now()}`;
  await signIn(page);
  await page.goto('/activities/new');
  await page.getByRole('textbox', { name: 'Tên hoạt động' }).fill(name);
  await choose(page, 'Loại hoạt động', 'trao qua', /^Trao quà/);
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Nơi tổ chức' }).fill('Nhà văn hóa');
  for (const [typed, commune] of [
    ['bau ham', /^Xã Bàu Hàm/],
    ['trang dai', /^Phường Trảng Dài/],
  ] as const) {
    await page.getByRole('button', { name: 'Thêm điểm đến' }).click();
    await choose(page, 'Xã, phường, đặc khu', typed, commune);
  }
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await choose(page, 'Đơn vị', 'so y te thanh pho dong nai', /^Sở Y tế thành phố Đồng Nai/);
  await page.getByRole('button', { name: /^Quà tặng\. / }).click();
  await page.getByRole('button', { name: 'Thêm quà' }).click();
  await page.getByRole('textbox', { name: 'Tên quà' }).fill('Phần quà');
  await page.getByRole('textbox', { name: 'Số suất' }).fill('10');
  await page.getByRole('textbox', { name: 'Giá trị một suất' }).fill('500.000');
  await expect(page.getByText(/10 suất × 500\.000\sđ = 5\.000\.000\sđ/)).toBeVisible();
  await page.getByRole('button', { name: /^Kết luận\. / }).click();
  await page.getByRole('button', { name: 'Thêm kết luận' }).click();
  await page.getByRole('textbox', { name: 'Việc phải làm' }).fill('Gửi danh sách về Sở');
  await page.getByRole('textbox', { name: /Người hoặc đơn vị thực hiện/ }).fill('Ủy ban nhân dân xã');
  // As tall as the form, so that neither bar lies over a part of a field while sizes are measured.
  const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width, height: 4200 });
  await expectAccessible(page);
  await page.setViewportSize({ width, height });
  await photograph(page, info, 'activity-form');
  await page.getByRole('button', { name: /^Ghi hoạt động/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const stops = page.getByRole('region', { name: 'Hành trình' }).getByRole('listitem');
  await expect(stops).toHaveText([/Xã Bàu Hàm/, /Phường Trảng Dài/]);
  await expect(page.getByRole('region', { name: 'Quà tặng' })).toContainText('5.000.000');
  await page.getByRole('button', { name: 'Ghi đã xong: Gửi danh sách về Sở' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ghi đã xong' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ghi đã xong' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Kết luận' })).toContainText(/Xong \d\d\/\d\d\/\d{4}/);
});

test('a document is registered and becomes the plan of a campaign', async ({ page }, info) => {
  const digits = `${Date.now()}${info.project.name.length}`.slice(-9);
  await signIn(page);
  await page.goto('/documents/new');
  await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill(`${digits}/KH-SYT`);
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('01/10/2026');
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Kế hoạch Tết Trung thu cho trẻ em');
  await page.getByRole('button', { name: /^Vào sổ văn bản/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${digits}/KH-SYT`);
  await expect(page.getByText('Kế hoạch', { exact: true })).toBeVisible();

  await page.goto('/campaigns/new');
  await page.getByRole('textbox', { name: 'Tên chiến dịch' }).fill(`Chiến dịch thử ${digits}`);
  await page.getByRole('textbox', { name: 'Mã', exact: true }).fill(`THU-${digits}`);
  await page.getByRole('textbox', { name: 'Thông điệp' }).fill('- Thông điệp thứ nhất\n- Thông điệp thứ hai');
  await choose(page, 'Kế hoạch', `${digits}/KH`, new RegExp(`^${digits}/KH-SYT`));
  await page.getByRole('button', { name: /^Lập chiến dịch/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Chiến dịch thử ${digits}`);
  await expect(page.getByRole('region', { name: 'Thông điệp' }).getByRole('listitem')).toHaveText([
    'Thông điệp thứ nhất',
    'Thông điệp thứ hai',
  ]);
  await page.getByRole('link', { name: new RegExp(`${digits}/KH-SYT`) }).click();
  await expect(page.getByRole('link', { name: `Chiến dịch thử ${digits}` })).toBeVisible();
});

test('conclusions are listed by the day they are due; a leader reads them without acts', async ({
  page,
}, info) => {
  await signIn(page, 'leader.dongnai');
  await page.goto('/conclusions?status=OPEN');
  await expect(page.getByText('Quá hạn').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ghi đã xong/ })).toHaveCount(0);
  await expectAccessible(page);
  await photograph(page, info, 'conclusions');
});
