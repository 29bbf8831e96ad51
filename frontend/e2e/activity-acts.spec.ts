import { expect, type Page, test } from '@playwright/test';
import { choose } from './support/choose';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

const stamp = () => Date.now().toString(36);

async function begin(page: Page, name: string, kind: [string, RegExp]): Promise<void> {
  await page.goto('/activities/new');
  await page.getByRole('textbox', { name: 'Tên hoạt động' }).fill(name);
  await choose(page, 'Loại hoạt động', ...kind);
  await page.keyboard.press('Escape');
}

async function saved(page: Page, button: RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

const unfold = (page: Page, section: string) =>
  page.getByRole('button', { name: new RegExp(`^${section}\\. `) }).click();

/** Pays a gift in kind from a component of the running project; answers the number of its voucher. */
async function paidInKind(page: Page): Promise<string> {
  const get = async (path: string) => (await page.request.get(`/api/v1/${path}`)).json();
  const project = (await get('projects?q=HOLT-DN-2023-2025')).items[0];
  const family = (await get('households?limit=1')).items[0];
  const voucherNumber = `PX-${stamp()}`;
  const paid = await page.request.post('/api/v1/disbursements', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: {
      componentId: (await get(`projects/${project.id}`)).components[0].id,
      purpose: 'GIFT',
      paidOn: '2025-01-20',
      method: 'IN_KIND',
      inKind: {
        item: 'Phần quà Tết',
        value: { amount: 600_000, currency: 'VND' },
        quantity: 1,
        valueBasis: 'EACH',
      },
      recipient: { kind: 'HOUSEHOLD', id: family.id },
      voucherNumber,
    },
  });
  expect(paid.status()).toBe(201);
  return voucherNumber;
}

test('authority, mass organisations, school and family are chosen as partners of one activity @S4-25', async ({
  page,
}, info) => {
  const name = `Phối hợp bảo vệ trẻ em ${stamp()}`;
  const four = ['Chính quyền địa phương', 'Tổ chức đoàn thể', 'Nhà trường', 'Gia đình'];
  await signIn(page);
  await begin(page, name, ['truyen thong', /^Truyền thông/]);
  const field = page.locator('.mantine-MultiSelect-root', { hasText: 'Lực lượng phối hợp' });
  await field.locator('.mantine-MultiSelect-input').click();
  for (const partner of four) await page.getByRole('option', { name: partner, exact: true }).click();
  await page.keyboard.press('Escape');
  await photograph(page, info, 'activity-partners');
  await saved(page, /^Ghi hoạt động/, name);
  const shown = page.getByRole('region', { name: 'Đơn vị tham gia' });
  for (const partner of four) await expect(shown).toContainText(partner);
  await page.getByRole('link', { name: 'Sửa' }).click();
  for (const partner of four) await expect(field.getByText(partner, { exact: true })).toBeVisible();
});

test('a family receives a gift: reason in words, who took it, from which payment, and it is corrected later', async ({
  page,
}, info) => {
  test.slow();
  const name = `Trao quà ${stamp()}`;
  await signIn(page);
  const voucher = await paidInKind(page);
  await begin(page, name, ['trao qua', /^Trao quà/]);
  await unfold(page, 'Quà tặng');
  await page.getByRole('button', { name: 'Thêm quà' }).click();
  await page.getByRole('textbox', { name: 'Tên quà' }).fill('Phần quà Tết');
  await page.getByRole('textbox', { name: 'Số suất' }).fill('1');
  await page.getByRole('textbox', { name: 'Giá trị một suất' }).fill('600000');
  await page.getByText('Giá trị công bố là của mỗi gia đình').click();
  await unfold(page, 'Người nhận, gia đình được thăm');
  await page.getByRole('button', { name: 'Thêm người nhận, gia đình' }).click();
  await choose(page, 'Hộ gia đình', '', /./);
  await choose(page, 'Lý do chọn', 'mo coi', /^Trẻ em mồ côi cả cha và mẹ/);
  await page.getByRole('textbox', { name: 'Người nhận quà' }).fill('Nguyễn Thị Mẫu');
  await choose(page, /^Quan hệ với trẻ/, 'me', /^Mẹ/);
  await choose(page, 'Khoản chi hiện vật', voucher, new RegExp(`^${voucher}`));
  await expectAccessible(page);
  await photograph(page, info, 'activity-recipient');
  await saved(page, /^Ghi hoạt động/, name);
  const recipients = page.getByRole('region', { name: /^Người nhận, gia đình được thăm/ });
  await expect(recipients).toContainText('Lý do chọn: Trẻ em mồ côi cả cha và mẹ');
  await expect(recipients).toContainText('Nguyễn Thị Mẫu (mẹ)');
  await expect(recipients).toContainText('600.000');
  await expect(recipients.getByRole('link', { name: 'Mở khoản chi' })).toBeVisible();

  await page.getByRole('link', { name: 'Sửa' }).click();
  const rows = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Người nhận/ }) });
  await rows.locator('section button[aria-expanded]').first().click();
  const reason = page.getByRole('combobox', { name: 'Lý do chọn' });
  await expect(reason).toHaveValue('Trẻ em mồ côi cả cha và mẹ');
  await reason.fill('Nhà bị sập sau bão');
  await page.keyboard.press('Escape');
  await photograph(page, info, 'activity-edit');
  await saved(page, /^Lưu thay đổi/, name);
  await expect(recipients).toContainText('Lý do chọn: Nhà bị sập sau bão');
  await expect(recipients).toContainText('Nguyễn Thị Mẫu (mẹ)');
});

test('a stop in a former commune that was divided asks which part', async ({ page }, info) => {
  const name = `Thăm xã Xuân Tâm ${stamp()}`;
  await signIn(page);
  await begin(page, name, ['tham hoi', /^Thăm hỏi/]);
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('12/06/2025');
  await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('12/06/2025');
  await page.getByRole('button', { name: 'Thêm điểm đến' }).click();
  const stop = page.getByRole('region', { name: 'Điểm đến 1' });
  await choose(stop, 'Tỉnh, thành phố', 'dong nai', /^Tỉnh Đồng Nai/);
  await choose(stop, 'Xã, phường, đặc khu', 'xuan tam', /^Xã Xuân Tâm/);
  const parts = stop.getByRole('radiogroup', { name: /^Xã Xuân Tâm cũ nay nằm ở \d nơi\. Điểm đến/ });
  await expect(parts.getByRole('radio', { name: 'Chưa rõ, hỏi lại sau' })).toBeChecked();
  await parts.getByRole('radio', { name: 'Xã Xuân Đông' }).check();
  await photograph(page, info, 'activity-which-part');
  await saved(page, /^Ghi hoạt động/, name);
  await expect(page.getByRole('region', { name: 'Hành trình' })).toContainText(
    /Xã Xuân Tâm\s*nay là Xã Xuân Đông/,
  );
});

test('what was planned is held or called off with a reason; a series gathers its activities', async ({
  page,
}, info) => {
  test.slow();
  const series = `Chuỗi hè ${stamp()}`;
  await signIn(page);
  await begin(page, series, ['sinh hoat', /^Sinh hoạt hè/]);
  await unfold(page, 'Chủ đề và phân loại');
  await page.getByLabel('Đây là một chuỗi hoạt động').check();
  await saved(page, /^Ghi hoạt động/, series);
  const child = `Buổi bơi ${stamp()}`;
  await page.getByRole('link', { name: 'Thêm vào chuỗi' }).click();
  await page.getByRole('textbox', { name: 'Tên hoạt động' }).fill(child);
  await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('30/12/2027');
  await saved(page, /^Ghi hoạt động/, child);
  await expect(page.getByRole('link', { name: series })).toBeVisible();
  await photograph(page, info, 'activity-in-series');
  await page.getByRole('button', { name: 'Ghi đã diễn ra' }).click();
  await expect(page.getByText('Đã diễn ra', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hủy hoạt động' })).toHaveCount(0);
  await page.getByRole('link', { name: series }).click();
  await expect(page.getByRole('region', { name: 'Hoạt động trong chuỗi' })).toContainText(child);
  await photograph(page, info, 'activity-series');

  const planned = `Tập huấn ${stamp()}`;
  await begin(page, planned, ['tap huan', /^Tập huấn/]);
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('29/12/2027');
  await page.getByRole('textbox', { name: 'Từ ngày' }).blur();
  await saved(page, /^Ghi hoạt động/, planned);
  await expect(page.getByRole('button', { name: 'Ghi đã diễn ra' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hủy hoạt động' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hủy hoạt động' });
  await dialog.getByRole('textbox', { name: 'Lý do hủy' }).fill('Mưa bão');
  await dialog.getByRole('button', { name: /^Hủy hoạt động/ }).click();
  await expect(page.getByText(/Lý do: Mưa bão/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sửa' })).toHaveCount(0);
  await expectAccessible(page);
  await photograph(page, info, 'activity-cancelled');
});

test('a wish is written down where it was heard and answered there, also when somebody else was faster', async ({
  page,
}, info) => {
  test.slow();
  const name = `Thăm hỏi ${stamp()}`;
  const wish = `Em muốn học bơi ${stamp()}`;
  await signIn(page);
  await begin(page, name, ['tham hoi', /^Thăm hỏi/]);
  await saved(page, /^Ghi hoạt động/, name);
  await page.getByRole('button', { name: 'Ghi nguyện vọng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ghi nguyện vọng' });
  await choose(dialog, 'Nguyện vọng của', '', /./);
  await dialog.getByRole('textbox', { name: 'Lời đã nói' }).fill(wish);
  await choose(dialog, 'Về việc', '', /./);
  await expectAccessible(page);
  const added = page.waitForResponse((one) => one.url().endsWith('/wishes') && one.status() === 201);
  await dialog.getByRole('button', { name: /^Ghi nguyện vọng/ }).click();
  const written = await (await added).json();
  const wishes = page.getByRole('region', { name: 'Tâm tư, nguyện vọng' });
  const line = wishes.getByRole('listitem').filter({ hasText: wish });
  await expect(line).toContainText('Chưa đáp ứng');

  await line.getByRole('button', { name: `Ghi việc đáp ứng: ${wish}` }).click();
  const { id, beneficiaryId, category, description, speaker, heardOn } = written;
  const activityId = page.url().split('/').at(-1)?.split('?')[0];
  const theirs = await page.request.put(`/api/v1/beneficiaries/${beneficiaryId}/needs/${id}`, {
    headers: { 'If-Match': `"${written.version}"` },
    data: {
      ...{ kind: 'WISH', category, description, speaker, heardOn, activityId },
      ...{ status: 'IN_PROGRESS', answer: 'Đang hỏi nhà văn hóa' },
    },
  });
  expect(theirs.status()).toBe(200);
  const answer = page.getByRole('dialog', { name: 'Ghi việc đáp ứng' });
  await answer.getByRole('textbox', { name: /^Đã làm gì/ }).fill('Đã đăng ký lớp bơi');
  await answer.getByRole('button', { name: /^Ghi việc đáp ứng/ }).click();
  const conflict = page.getByRole('dialog').filter({ hasText: 'Đang hỏi nhà văn hóa' });
  await expect(conflict).toContainText('Đã đăng ký lớp bơi');
  await photograph(page, info, 'wish-conflict');
  await conflict.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await expect(answer).toBeHidden();
  await expect(line).toContainText('Đã đăng ký lớp bơi');
  await expect(line).not.toContainText('Chưa đáp ứng');

  await page.goto('/wishes?kind=WISH');
  await expect(page.getByText(wish)).toBeVisible();
  await page.getByRole('button', { name: `Sửa việc đáp ứng: ${wish}` }).click();
  await expect(answer.getByRole('textbox', { name: /^Đã làm gì/ })).toHaveValue('Đã đăng ký lớp bơi');
  await expectAccessible(page);
  await photograph(page, info, 'wish-answer');
  await answer.getByRole('textbox', { name: /^Đã làm gì/ }).fill('Đã biết bơi');
  await answer.getByRole('button', { name: /^Ghi việc đáp ứng/ }).click();
  await expect(answer).toBeHidden();
  await expect(page).toHaveURL(/\/wishes/);
});

test('a home visit that was held asks for both notes before it is sent', async ({ page }, info) => {
  await signIn(page);
  await begin(page, `Thăm nhà ${stamp()}`, ['tham hoi gia dinh', /^Thăm hỏi gia đình/]);
  await unfold(page, 'Người nhận, gia đình được thăm');
  await page.getByRole('button', { name: 'Thêm người nhận, gia đình' }).click();
  await choose(page, 'Hộ gia đình', '', /./);
  await choose(page, 'Lý do chọn', 'mo coi', /^Trẻ em mồ côi cả cha và mẹ/);
  let sent = 0;
  page.on('request', (one) => {
    if (one.method() === 'POST' && one.url().endsWith('/activities')) sent += 1;
  });
  await page.getByRole('button', { name: /^Ghi hoạt động/ }).click();
  for (const note of ['Sức khỏe', 'Đời sống']) {
    const field = page.getByRole('textbox', { name: note });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill(`${note} ổn định`);
    await expect(field).toHaveValue(`${note} ổn định`);
    await expect(field).toBeInViewport();
  }
  await photograph(page, info, 'activity-visit-notes');
  expect(sent).toBe(0);
  await page.getByRole('button', { name: /^Ghi hoạt động/ }).click();
  await expect(page.getByText('Đời sống ổn định')).toBeVisible();
});

test('a conclusion is corrected in the list without the list being left', async ({ page }, info) => {
  await signIn(page);
  await page.goto('/conclusions?status=OPEN');
  const address = page.url();
  await page
    .getByRole('button', { name: /^Việc khác với kết luận/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Sửa kết luận' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa kết luận' });
  await dialog.getByRole('textbox', { name: 'Việc phải làm' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('textbox', { name: 'Việc phải làm' })).toBeFocused();
  await photograph(page, info, 'conclusion-edit');
  await dialog.getByRole('button', { name: /^Lưu thay đổi/ }).click();
  await expect(dialog).toBeHidden();
  expect(page.url()).toBe(address);
});

test('a campaign is set up again for another year, with its messages and without its plan', async ({
  page,
}, info) => {
  const year = 2030 + Math.floor(Math.random() * 60);
  await signIn(page, 'specialist.quangninh');
  await page.goto('/campaigns');
  await page
    .getByRole('link', { name: /^Tháng hành động vì trẻ em/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Lập cho năm khác' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lập cho năm khác' });
  await dialog.getByRole('textbox', { name: 'Năm' }).fill(String(year));
  await photograph(page, info, 'campaign-copy');
  await dialog.getByRole('button', { name: /^Lập cho năm khác/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sửa chiến dịch');
  await expect(page.getByRole('textbox', { name: 'Năm' })).toHaveValue(String(year));
  await expect(page.getByRole('combobox', { name: 'Kế hoạch' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'Chủ đề' }).fill('Vì một tương lai tốt đẹp hơn');
  await page.getByRole('button', { name: /^Lưu thay đổi/ }).click();
  await expect(page.getByText('“Vì một tương lai tốt đẹp hơn”')).toBeVisible();
});

test('a registered document is corrected', async ({ page }, info) => {
  const number = `${`${Date.now()}${info.project.name.length}`.slice(-9)}/CV-SYT`;
  await signIn(page);
  await page.goto('/documents/new');
  await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill(number);
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('01/10/2026');
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Về việc rà soát');
  await choose(page, 'Nơi ban hành', 'so y te thanh pho dong nai', /^Sở Y tế thành phố Đồng Nai/);
  await page.getByRole('button', { name: /^Vào sổ văn bản/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Về việc rà soát trẻ em');
  await expectAccessible(page);
  await photograph(page, info, 'document-form');
  await page.getByRole('button', { name: /^Lưu thay đổi/ }).click();
  await expect(page.getByText('Về việc rà soát trẻ em')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sở Y tế thành phố Đồng Nai' })).toBeVisible();
});
