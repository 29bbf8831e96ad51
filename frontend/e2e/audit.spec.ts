import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

/** Registers a girl of Đồng Nai and puts her into a restricted group; answers the address of her page. */
async function childWithSecret(page: Page): Promise<{ id: string; code: string }> {
  const made = await page.request.post('/api/v1/beneficiaries', {
    data: {
      fullName: 'Lê Thị Thử Nhật Ký',
      sex: 'FEMALE',
      birthDate: '2016-03-08',
      address: { unitCode: '26041' },
      circumstances: [{ groupCode: 'TE09', validFrom: '2025-01-01' }],
    },
  });
  expect(made.status()).toBe(201);
  return (await made.json()) as { id: string; code: string };
}

test('what is restricted opens with a reason, which the officer reads; the record tells who changed what', async ({
  page,
}, info) => {
  await signIn(page);
  const { id, code } = await childWithSecret(page);
  await page.goto(`/beneficiaries/${id}`);
  const notice = page.getByRole('alert').filter({ hasText: 'Có thông tin nhạy cảm đang được niêm giữ' });
  await expect(notice).toBeVisible();
  await expect(page.getByText('Trẻ em bị tổn hại')).toHaveCount(0);
  await photograph(page, info, 'audit-sealed');
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Mở thông tin nhạy cảm' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mở thông tin nhạy cảm' });
  const reason = `Xác minh tin báo của tổng đài, hồ sơ ${code}`;
  await dialog.getByLabel('Lý do mở').fill(reason);
  await photograph(page, info, 'audit-reason');
  await dialog.getByRole('button', { name: 'Mở thông tin nhạy cảm' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(notice).toHaveCount(0);

  const etag = (await page.request.get(`/api/v1/beneficiaries/${id}`)).headers().etag ?? '';
  const changed = await page.request.patch(`/api/v1/beneficiaries/${id}`, {
    headers: { 'If-Match': etag, 'Content-Type': 'application/merge-patch+json' },
    data: JSON.stringify({ fullName: 'Lê Thị Sửa Nhật Ký', birthDate: '2016-08-03' }),
  });
  expect(changed.status()).toBe(200);
  await page.reload();
  await page.getByRole('button', { name: 'Xem ai đã sửa gì' }).click();
  const history = page.getByRole('region', { name: 'Lịch sử thay đổi' });
  await expect(history).toContainText('Lê Thị Thử Nhật Ký → Lê Thị Sửa Nhật Ký');
  await expect(history).toContainText('08/03/2016 → 03/08/2016');
  await expect(history).toContainText('Chuyên viên Sở Y tế Đồng Nai');
  await expect(history).not.toContainText('TE09');
  await photograph(page, info, 'audit-history');
  await expectAccessible(page);

  await page.request.delete('/api/v1/session');
  await signIn(page, 'dpo.dongnai');
  await page.goto('/audit/restricted');
  await expect(page.getByText(reason).first()).toBeVisible();
  await expect(page.getByText(code).first()).toBeVisible();
  await photograph(page, info, 'audit-restricted');
  await expectAccessible(page);
});

test('the officer finds events, sees which fields changed but not what they say, and verifies the chain', async ({
  page,
}, info) => {
  await signIn(page);
  const { id } = await childWithSecret(page);
  await page.request.get('/api/v1/beneficiaries?circumstance=TE01&q=nguyen');
  await page.request.delete('/api/v1/session');
  await signIn(page, 'dpo.dongnai');
  await page.goto('/audit');
  await expect(page.getByRole('heading', { name: 'Nhật ký truy cập' })).toBeVisible();
  await expect(page.getByText('Xem danh sách').first()).toBeVisible();
  await photograph(page, info, 'audit-events');
  await expectAccessible(page);

  await page.goto(`/audit?record=${id}&action=CREATE`);
  await photograph(page, info, 'audit-filtered');
  await page
    .getByRole('link', { name: /\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Tạo mới/ })).toBeVisible();
  await expect(page.getByText('Tài khoản này chỉ xem được trường nào đã đổi')).toBeVisible();
  await expect(page.getByText('Lê Thị Thử Nhật Ký')).toHaveCount(0);
  await photograph(page, info, 'audit-event');
  await expectAccessible(page);

  await page.goto('/audit/seals');
  await page.getByRole('button', { name: 'Kiểm chứng' }).click();
  await expect(page.getByText('Nhật ký nguyên vẹn')).toBeVisible();
  await photograph(page, info, 'audit-seals');
  await expectAccessible(page);

  // whoever works with the data does not read what is written about it
  await page.request.delete('/api/v1/session');
  await signIn(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nhật ký truy cập' })).toHaveCount(0);
  expect((await page.request.get('/api/v1/audit-events')).status()).toBe(403);
});
