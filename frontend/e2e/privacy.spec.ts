import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

async function pick(form: Locator, page: Page, field: string, option: string) {
  await form.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a mother asks for what is held about her child: written down, answered, copied by who may, closed', async ({
  page,
}, info) => {
  // four people at work, one after another
  test.slow();
  await signIn(page);
  const child = await page.request.post('/api/v1/beneficiaries', {
    data: {
      fullName: 'Lê Thị Quyền Riêng',
      sex: 'FEMALE',
      birthDate: '2016-03-08',
      address: { unitCode: '26041' },
    },
  });
  const { code } = (await child.json()) as { code: string };

  await signIn(page, 'dpo.dongnai');
  await page.goto('/');
  await expect(page).toHaveURL(/\/privacy/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bảo vệ dữ liệu cá nhân');
  await expect(page.getByRole('region', { name: 'Việc đang chờ' })).toContainText('vi phạm chưa thông báo');
  await photograph(page, info, 'privacy-requests');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ghi yêu cầu' }).first().click();
  const form = page.getByRole('dialog');
  await pick(form, page, 'Yêu cầu', 'Xem, nhận bản sao dữ liệu');
  await form.getByLabel('Về người').fill('Lê Thị Quyền Riêng');
  await form.getByLabel('Mã hồ sơ').fill('75-1999-000000');
  await form.getByLabel('Người yêu cầu').fill('Trần Thị Hoa');
  await pick(form, page, 'Quan hệ với người đó', 'Cha hoặc mẹ');
  await pick(form, page, 'Cách nhận', 'Trực tiếp');
  await form.getByLabel('Nội dung').fill('Xin bản sao toàn bộ thông tin về con tôi.');
  await form.getByRole('button', { name: 'Ghi yêu cầu' }).click();
  await expect(form.getByLabel('Mã hồ sơ')).toHaveAttribute('aria-invalid', 'true');
  await photograph(page, info, 'privacy-request-form');
  await form.getByLabel('Mã hồ sơ').fill(code);
  await form.getByRole('button', { name: 'Ghi yêu cầu' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lê Thị Quyền Riêng');
  await expect(page.getByText('Phải thực hiện chậm nhất ngày')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi trả lời' }).click();
  await page.getByRole('dialog').getByLabel('Đã trả lời thế nào').fill('Giao bản sao trong tuần.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi trả lời' }).click();
  await expect(page.getByText('Giao bản sao trong tuần.')).toBeVisible();
  await expect(page.getByText('cán bộ bảo vệ dữ liệu không xem hồ sơ')).toBeVisible();
  await photograph(page, info, 'privacy-request');
  await expectAccessible(page);
  const request = page.url();

  await signIn(page);
  await page.goto(request);
  const sheet = await page.getByRole('link', { name: 'Tải bản in (PDF)' }).getAttribute('href');
  const paper = await page.request.get(sheet ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const file = await page.getByRole('link', { name: 'Tải tệp dữ liệu (JSON)' }).getAttribute('href');
  expect(await (await page.request.get(file ?? '')).text()).toContain('Lê Thị Quyền Riêng');
  await expect(page.getByRole('button', { name: 'Ghi đã thực hiện' })).toHaveCount(0);

  await signIn(page, 'dpo.dongnai');
  expect((await page.request.get(sheet ?? '')).status()).toBe(403);
  await page.goto(request);
  await page.getByRole('button', { name: 'Ghi đã thực hiện' }).click();
  await page.getByRole('dialog').getByLabel('Đã làm gì').fill('Đã giao bản sao, mẹ của trẻ ký nhận.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi đã thực hiện' }).click();
  await expect(page.getByText('Đã giao bản sao, mẹ của trẻ ký nhận.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ghi đã thực hiện' })).toHaveCount(0);
});

test('a breach runs against its 72 hours until the authority is told, and is printed', async ({
  page,
}, info) => {
  const what = `Gửi nhầm danh sách ${crypto.randomUUID().slice(0, 8)}`;
  await signIn(page, 'dpo.dongnai');
  await page.goto('/privacy/breaches');
  await photograph(page, info, 'privacy-breaches');
  await page.getByRole('button', { name: 'Ghi vi phạm' }).first().click();
  const form = page.getByRole('dialog');
  const yesterday = new Date(Date.now() - 24 * 3_600_000);
  const [day, hour] = yesterday
    .toLocaleString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' })
    .split(', ');
  await form.getByLabel('Phát hiện lúc, ngày').fill(day ?? '');
  await form.getByLabel('Phát hiện lúc, giờ').fill((hour ?? '').replace(':', 'h'));
  await form.getByLabel('Sự việc').fill(what);
  await form.getByLabel('Dữ liệu của ai').fill('Trẻ nhận học bổng');
  await form.getByLabel('Những dữ liệu nào').fill('Họ tên, tên trường');
  await photograph(page, info, 'privacy-breach-form');
  await form.getByRole('button', { name: 'Ghi vi phạm' }).click();
  await expect(page.getByText(/^Còn (47 giờ 5\d|48 giờ 0) phút$/)).toBeVisible();
  await photograph(page, info, 'privacy-breach');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ghi đã thông báo' }).click();
  await form.getByLabel('Thông báo cho').fill('Cục An ninh mạng');
  await expect(form.getByLabel('Lý do chậm')).toHaveCount(0);
  await form.getByRole('button', { name: 'Ghi đã thông báo' }).click();
  await expect(page.getByText('Đã thông báo', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'In báo cáo' }).click();
  const report = page.getByRole('article', { name: 'Báo cáo vi phạm quy định bảo vệ dữ liệu cá nhân' });
  await expect(report).toContainText(what);
  await expect(report).toContainText('Cục An ninh mạng');
  await photograph(page, info, 'privacy-breach-print');

  await page.goto('/privacy/rules');
  await expect(page.getByText('2 ngày làm việc')).toBeVisible();
  await photograph(page, info, 'privacy-rules');
  await expectAccessible(page);
  await page.goto('/privacy/retention');
  await expect(page.getByText('Hết thời hạn lưu').first()).toBeVisible();
  await photograph(page, info, 'privacy-retention');
});

test(
  'a record whose time is over is anonymised: one asks, another confirms, what is left says so',
  {
    tag: '@wide',
  },
  async ({ page }, info) => {
    const name = `Lê Văn Ẩn ${crypto.randomUUID().replace(/[^a-f]/g, '')}`;
    await signIn(page);
    const made = await page.request.post('/api/v1/beneficiaries', {
      data: {
        fullName: name,
        sex: 'MALE',
        birthDate: '1986-03-08',
        address: { unitCode: '26041' },
        circumstances: [{ groupCode: 'TE01', validFrom: '1995-01-01' }],
      },
    });
    const { id, code } = (await made.json()) as { id: string; code: string };
    const closed = await page.request.post(`/api/v1/beneficiaries/${id}/closure`, {
      data: { closedOn: '2002-03-08', reason: 'AGED_OUT' },
    });
    expect(closed.status()).toBe(200);

    await signIn(page, 'dpo.dongnai');
    await page.goto(`/privacy/retention/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
    await expect(page.getByText('Không có gì cản trở việc ẩn danh.')).toBeVisible();
    await page.getByRole('button', { name: 'Đề nghị ẩn danh' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Hết thời hạn lưu; không còn chứng từ phải giữ.');
    await photograph(page, info, 'retention-ask');
    await dialog.getByRole('button', { name: 'Đề nghị ẩn danh' }).click();
    await expect(page.getByText('Chờ một người khác xác nhận')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Xác nhận ẩn danh' })).toHaveCount(0);

    await signIn(page, 'leader.dongnai');
    await page.goto(`/privacy/retention/${id}`);
    await page.getByRole('button', { name: 'Xác nhận ẩn danh' }).click();
    await dialog.getByLabel('Mã hồ sơ').fill('75-1999-000000');
    await dialog.getByRole('button', { name: 'Xác nhận ẩn danh' }).click();
    await expect(dialog.getByLabel('Mã hồ sơ')).toHaveAttribute('aria-invalid', 'true');
    await photograph(page, info, 'retention-confirm');
    await dialog.getByLabel('Mã hồ sơ').fill(code);
    await dialog.getByRole('button', { name: 'Xác nhận ẩn danh' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^75-AN-/);
    await expect(page.getByRole('alert').filter({ hasText: /^Đã ẩn danh ngày/ })).toBeVisible();
    await expect(page.getByText(/^Lãnh đạo Sở Y tế Đồng Nai xác nhận lúc/)).toBeVisible();
    await photograph(page, info, 'retention-anonymised');
    await expectAccessible(page);

    await signIn(page);
    await page.goto(`/beneficiaries/${id}`);
    await expect(page.getByRole('alert').filter({ hasText: /^Hồ sơ đã được ẩn danh/ })).toBeVisible();
    await expect(page.getByText(/mồ côi/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Xem ai đã sửa gì' }).click();
    await expect(page.getByRole('region', { name: 'Lịch sử thay đổi' })).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
    await expect(page.getByText(code)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Sửa' })).toHaveCount(0);
    await photograph(page, info, 'person-anonymised');
  },
);
