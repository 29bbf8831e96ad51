import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test.beforeEach(async ({ page }) => signIn(page));

test('a payment is recorded against what the component still holds, printed and reversed', async ({
  page,
}, info) => {
  test.slow();
  await page.goto('/projects?q=2023-2025');
  await page
    .getByRole('link', { name: /giai đoạn 2023-2025/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Ghi nhận chi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ghi nhận chi');
  await page.getByRole('combobox', { name: 'Hợp phần' }).click();
  await page.getByRole('option', { name: 'Dự án Chăm sóc trẻ tại cộng đồng' }).click();
  await expect(page.getByText('Hợp phần còn lại')).toBeVisible();
  await page.getByRole('combobox', { name: 'Nội dung chi' }).click();
  await page.getByRole('option', { name: 'Học bổng', exact: true }).click();

  const amount = page.getByRole('textbox', { name: 'Số tiền' });
  await amount.fill('9 tỷ');
  await expect(page.getByText(/Vượt kinh phí còn lại/)).toBeVisible();
  await amount.fill('3,2 triệu');
  await expect(page.getByText('Sau khoản này còn')).toBeVisible();

  await page.getByText('Tổ chức', { exact: true }).last().click();
  await page.getByRole('combobox', { name: 'Người nhận' }).fill('trung tam cong tac xa hoi');
  await page
    .getByRole('option', { name: /Trung tâm Công tác xã hội/ })
    .first()
    .click();
  const number = `PC-TEST-${info.project.name}-${Date.now()}`;
  await page.getByRole('textbox', { name: 'Số chứng từ' }).fill(number);
  await photograph(page, info, 'disbursement-form');
  await page.getByRole('button', { name: /Ghi nhận chi/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Chứng từ ${number}`);
  await expect(page.getByText('Ba triệu hai trăm nghìn đồng')).toBeVisible();
  await photograph(page, info, 'disbursement');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'In phiếu chi' }).click();
  const voucher = page.getByRole('article', { name: 'Phiếu chi' });
  await expect(voucher).toContainText('Ba triệu hai trăm nghìn đồng');
  await expect(voucher).toContainText(number);
  await photograph(page, info, 'voucher');
  await page.goBack();

  await page.getByRole('button', { name: 'Đảo bút toán' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill('Ghi nhầm hợp phần');
  await dialog.getByRole('button', { name: /Đảo bút toán/ }).click();
  await expect(page.getByText('Khoản chi này đã được đảo')).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('the list reads its filters back and passes axe', async ({ page }, info) => {
  await page.goto('/disbursements?method=IN_KIND');
  await expect(page.getByText('Hình thức: Hiện vật').first()).toBeVisible();
  await page.goto('/disbursements');
  await expect(page.getByText('Tất cả khoản chi')).toBeVisible();
  await photograph(page, info, 'disbursements');
  await expectAccessible(page);
});
