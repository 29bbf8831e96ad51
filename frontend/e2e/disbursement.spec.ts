import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test.skip(!process.env.CHUNGTAY_URL, 'needs the product with its demonstration data');

test.beforeEach(async ({ page }) => signIn(page));

test('a payment is recorded against what the component still holds, printed and reversed', async ({
  page,
}, info) => {
  await page.goto('/projects?q=2023-2025');
  await page
    .getByRole('link', { name: /giai đoạn 2023-2025/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Ghi nhận chi' }).first().click();
  await page.getByRole('combobox', { name: 'Hợp phần' }).or(page.getByLabel('Hợp phần')).first().click();
  await page.getByRole('option', { name: 'Dự án Chăm sóc trẻ tại cộng đồng' }).click();
  await expect(page.getByText('Hợp phần còn lại')).toBeVisible();
  await page.getByLabel('Nội dung chi').first().click();
  await page.getByRole('option', { name: 'Học bổng', exact: true }).click();

  await page.getByLabel('Số tiền', { exact: false }).last().fill('9 tỷ');
  await expect(page.getByText(/Vượt kinh phí còn lại/)).toBeVisible();
  await page.getByLabel('Số tiền', { exact: false }).last().fill('3,2 triệu');
  await expect(page.getByText('Sau khoản này còn')).toBeVisible();

  await page.getByText('Tổ chức', { exact: true }).last().click();
  await page.getByLabel('Người nhận').last().fill('trung tam cong tac xa hoi');
  await page.getByRole('option').first().click();
  const number = `PC-TEST-${info.project.name}-${Date.now()}`;
  await page.getByLabel('Số chứng từ').fill(number);
  await photograph(page, info, 'disbursement-form');
  await page.getByRole('button', { name: /Ghi nhận chi/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Chứng từ ${number}`);
  await expect(page.getByText('Ba triệu hai trăm nghìn đồng')).toBeVisible();
  await photograph(page, info, 'disbursement');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'In phiếu chi' }).click();
  await expect(page.getByRole('article', { name: 'Phiếu chi' })).toContainText(
    'Ba triệu hai trăm nghìn đồng',
  );
  await photograph(page, info, 'voucher');
  await page.goBack();

  await page.getByRole('button', { name: 'Đảo bút toán' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill('Ghi nhầm hợp phần');
  await dialog.getByRole('button', { name: /Đảo bút toán/ }).click();
  await expect(page.getByText('Khoản chi này đã được đảo')).toBeVisible();
});

test('the list reads its filters back and passes axe', async ({ page }, info) => {
  await page.goto('/disbursements?method=IN_KIND');
  await expect(page.getByText('Hình thức: Hiện vật').first()).toBeVisible();
  await page.goto('/disbursements');
  await expect(page.getByText('Tất cả khoản chi')).toBeVisible();
  await photograph(page, info, 'disbursements');
  await expectAccessible(page);
});
