import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

async function pick(within: ReturnType<Page['getByRole']>, page: Page, field: string, option: string) {
  await within.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a mother asks for what is held about her child: written down, answered, copied by who may, closed', async ({
  page,
}, info) => {
  await signIn(page);
  const child = await page.request.post('/api/v1/beneficiaries', {
    data: {
      fullName: 'Lê Thị Quyền Riêng',
      sex: 'FEMALE',
      birthDate: '2016-03-08',
      address: { unitCode: '26041' },
    },
  });
  const { id, code } = (await child.json()) as { id: string; code: string };
  await page.request.delete('/api/v1/session');

  await signIn(page, 'dpo.dongnai');
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
  await expect(page.getByText('Phải thực hiện trước hết ngày')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi trả lời' }).click();
  await page.getByRole('dialog').getByLabel('Đã trả lời thế nào').fill('Giao bản sao trong tuần.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi trả lời' }).click();
  await expect(page.getByText('Giao bản sao trong tuần.')).toBeVisible();
  await expect(page.getByText('cán bộ bảo vệ dữ liệu không xem hồ sơ')).toBeVisible();
  await photograph(page, info, 'privacy-request');
  await expectAccessible(page);
  const request = page.url();
  await page.request.delete('/api/v1/session');

  await signIn(page);
  await page.goto(request);
  const sheet = await page.getByRole('link', { name: 'Tải bản in (PDF)' }).getAttribute('href');
  const paper = await page.request.get(sheet ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('button', { name: 'Ghi đã thực hiện' })).toHaveCount(0);
  await page.request.delete('/api/v1/session');

  await signIn(page, 'dpo.dongnai');
  expect((await page.request.get(sheet ?? '')).status()).toBe(403);
  await page.goto(request);
  await page.getByRole('button', { name: 'Ghi đã thực hiện' }).click();
  await page.getByRole('dialog').getByLabel('Đã làm gì').fill('Đã giao bản sao, mẹ của trẻ ký nhận.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi đã thực hiện' }).click();
  await expect(page.getByText('Đã giao bản sao, mẹ của trẻ ký nhận.')).toBeVisible();
  expect(id).toBeTruthy();
});

test('the 72 hours of a breach, what is kept how long, and an end that two people make', async ({
  page,
}, info) => {
  await signIn(page, 'dpo.dongnai');
  await page.goto('/privacy/breaches');
  await expect(page.getByText('Danh sách học bổng gửi nhầm').first()).toBeVisible();
  await photograph(page, info, 'privacy-breaches');
  await page.getByText('Danh sách học bổng gửi nhầm').first().click();
  await expect(page.getByText(/Còn .* giờ|Quá hạn .* giờ/)).toBeVisible();
  await photograph(page, info, 'privacy-breach');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'In báo cáo' }).click();
  await expect(
    page.getByRole('article', { name: 'Báo cáo vi phạm quy định bảo vệ dữ liệu cá nhân' }),
  ).toContainText('Họ tên, ngày sinh, tên trường');
  await photograph(page, info, 'privacy-breach-print');

  await page.goto('/privacy/rules');
  await expect(page.getByText('Tết Nguyên đán').first()).toBeVisible();
  await expect(page.getByText('2 ngày làm việc')).toBeVisible();
  await photograph(page, info, 'privacy-rules');
  await expectAccessible(page);

  await page.goto('/privacy/retention?state=DUE,ASKED');
  await photograph(page, info, 'privacy-retention');
  await expectAccessible(page);
  // each width ends a record of its own
  const name = info.project.name === 'wide' ? /75-2001-/ : /75-2000-/;
  await page.getByText(name).first().click();
  await page.getByRole('button', { name: 'Đề nghị ẩn danh' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Hết thời hạn lưu');
  await page.getByRole('dialog').getByRole('button', { name: 'Đề nghị ẩn danh' }).click();
  await expect(page.getByText('Chờ xác nhận ẩn danh')).toBeVisible();
  const record = page.url();
  const code = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.request.delete('/api/v1/session');

  await signIn(page, 'leader.dongnai');
  await page.goto(record);
  await page.getByRole('button', { name: 'Xác nhận ẩn danh' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mã hồ sơ').fill(code.trim());
  await photograph(page, info, 'privacy-confirm');
  await dialog.getByRole('button', { name: 'Xác nhận ẩn danh' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^75-AN-/);
  await photograph(page, info, 'privacy-ended');
  await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await expect(page.getByText('Hồ sơ đã được ẩn danh ngày')).toBeVisible();
  await photograph(page, info, 'privacy-anonymised-person');
  await expectAccessible(page);
});
