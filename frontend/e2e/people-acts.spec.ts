import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

const HERE = { unitCode: '26206', hamlet: 'Ấp 5' };

function newName(): string {
  const letters = 'abcdeghiklmnopqrstuvxy';
  const word = () =>
    Array.from({ length: 5 }, () => letters[Math.floor(Math.random() * letters.length)] as string).join('');
  return `Trần ${word()} ${word()}`;
}

/** A girl of Đồng Nai, written over the API, so that the test begins on her page. */
async function aGirl(page: Page, more: object = {}): Promise<{ id: string; fullName: string }> {
  const data = { fullName: newName(), sex: 'FEMALE', residentSince: '2024-01-01', address: HERE, ...more };
  const answer = await page.request.post('/api/v1/beneficiaries', { data });
  expect(answer.status()).toBe(201);
  return answer.json();
}

async function choose(page: Page, label: string, words: string, option: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  if (words) await box.fill(words);
  await page.getByRole('option', { name: option }).first().click();
}

test('a former commune that was divided asks which part, and nothing is guessed', async ({ page }, info) => {
  await signIn(page);
  await page.goto('/beneficiaries/new');
  const name = newName();
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByRole('radio', { name: 'Nữ' }).check();
  await page.getByLabel('Địa chỉ trên giấy theo đơn vị cũ').check();
  await choose(page, 'Tỉnh, thành phố', 'dong nai', /Đồng Nai/);
  await choose(page, 'Xã, phường, đặc khu', 'xuan tam', /Xã Xuân Tâm/);
  const parts = page.getByRole('radiogroup', { name: /Xã Xuân Tâm cũ nay nằm ở \d nơi/ });
  await expect(parts.getByRole('radio', { name: 'Xã Xuân Đông' })).toBeVisible();
  await expect(parts.getByRole('radio', { name: 'Chưa rõ, hỏi lại sau' })).toBeChecked();
  await photograph(page, info, 'person-which-part');
  // As tall as the form, so that neither bar lies over a part of a field while sizes are measured.
  const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width, height: 2600 });
  await expectAccessible(page);
  await page.setViewportSize({ width, height });
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();

  const who = page.getByRole('region', { name: 'Thông tin chung' });
  await expect(who).toContainText('Chưa rõ xã, phường hiện nay');
  await who.getByRole('link', { name: 'Chọn xã, phường hiện nay' }).click();
  await page.getByRole('radio', { name: 'Xã Xuân Đông' }).check();
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(who).toContainText('Xã Xuân Đông');
  await expect(who).toContainText('Xã Xuân Tâm (30/06/2025)');
  await expect(who).not.toContainText('Chưa rõ xã, phường hiện nay');
});

test('two people correct one fact: the second is shown what changed and chooses', async ({ page }, info) => {
  await signIn(page);
  const girl = await aGirl(page);
  const carers = `/api/v1/beneficiaries/${girl.id}/carers`;
  const written = { fullName: 'Nguyễn Thị Bay', relation: 'GRANDPARENT', validFrom: '2024-01-01' };
  const carer = await (await page.request.post(carers, { data: written })).json();
  await page.goto(`/beneficiaries/${girl.id}`);
  await page.getByRole('button', { name: 'Việc với: Nguyễn Thị Bay' }).click();
  await page.getByRole('menuitem', { name: 'Sửa lại' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa người chăm sóc' });
  await dialog.getByLabel('Họ và tên người chăm sóc').fill('Nguyễn Thị Bảy');
  // Meanwhile somebody else writes the telephone.
  const other = await page.request.put(`${carers}/${carer.id}`, {
    headers: { 'If-Match': `"${carer.version}"` },
    data: { ...written, phone: '0912 345 678' },
  });
  expect(other.status()).toBe(200);
  await dialog.getByRole('button', { name: 'Sửa người chăm sóc' }).click();
  const conflict = page.getByRole('dialog', { name: 'Có người vừa sửa hồ sơ này' });
  await expect(conflict).toContainText('Điện thoại');
  await expect(conflict).toContainText('0912 345 678');
  await photograph(page, info, 'person-conflict');
  await conflict.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  const facts = page.getByText('Nguyễn Thị Bảy', { exact: true });
  await expect(facts).toBeVisible();
  // Both changes stand: mine of the name, theirs of the telephone.
  const now = await (await page.request.get(`/api/v1/beneficiaries/${girl.id}`)).json();
  expect(now.carers[0]).toMatchObject({ fullName: 'Nguyễn Thị Bảy', phone: '0912 345 678' });
});

test('a child is handed over to another province and leaves the list here', async ({ page }, info) => {
  await signIn(page);
  const girl = await aGirl(page);
  await page.goto(`/beneficiaries/${girl.id}`);
  await page.getByRole('button', { name: 'Ghi thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bàn giao sang tỉnh khác' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, 'Tỉnh, thành phố', 'quang ninh', /Quảng Ninh/);
  await choose(page, 'Xã, phường, đặc khu', 'mong cai 1', /Móng Cái 1/);
  await photograph(page, info, 'person-handover');
  await dialog.getByRole('button', { name: 'Bàn giao sang tỉnh khác' }).click();
  await expect(page.getByText('Tỉnh Quảng Ninh đang theo dõi tiếp.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở lại hồ sơ' })).toHaveCount(0);
  await photograph(page, info, 'person-handed-over');

  await signIn(page, 'specialist.quangninh');
  const found = await page.request.get(`/api/v1/beneficiaries?q=${encodeURIComponent(girl.fullName)}`);
  const { items } = await found.json();
  expect(items).toHaveLength(1);
  await page.goto(`/beneficiaries/${items[0].id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(girl.fullName);
  await expect(page.getByText('Chuyển đến từ Thành phố Đồng Nai')).toBeVisible();
});

test('a household closed too early opens again and a member is corrected', async ({ page }, info) => {
  await signIn(page);
  const member = { fullName: 'Lê Văn Hung', relation: 'HEAD', head: true, validFrom: '2024-01-01' };
  const data = { address: HERE, members: [member] };
  const household = await (await page.request.post('/api/v1/households', { data })).json();
  await page.goto(`/households/${household.id}`);
  await page.getByRole('button', { name: 'Việc với: Lê Văn Hung' }).click();
  await page.getByRole('menuitem', { name: 'Sửa lại' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill('Lê Văn Hùng');
  await dialog.getByRole('button', { name: 'Sửa thông tin người trong hộ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hộ Lê Văn Hùng');

  await page.getByRole('button', { name: 'Đóng hồ sơ hộ' }).click();
  await choose(page, 'Lý do', '', 'Ghi nhầm');
  await dialog.getByRole('button', { name: 'Đóng hồ sơ hộ' }).click();
  await expect(page.getByText(/Đóng ngày .*: Ghi nhầm/)).toBeVisible();
  await photograph(page, info, 'household-closed');
  await page.getByRole('button', { name: 'Mở lại hồ sơ hộ' }).click();
  await dialog.getByRole('button', { name: 'Mở lại hồ sơ hộ' }).click();
  await expect(page.getByRole('link', { name: 'Sửa hồ sơ hộ' })).toBeVisible();
});

test('on a slow phone one child follows another; a reload and a lost line cost nothing', async ({
  page,
  context,
}, info) => {
  test.setTimeout(150_000);
  await signIn(page);
  await page.goto('/beneficiaries/new');
  const slow = await context.newCDPSession(page);
  const line = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 20_000 };
  await slow.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await page.getByLabel('Họ và tên').fill(newName());
  await page.getByRole('radio', { name: 'Nữ' }).check();
  await choose(page, 'Xã, phường, đặc khu', 'song ray', /Sông Ray/);
  await page.getByLabel('Thôn, bản, ấp, tổ dân phố').fill('Ấp 5');
  await choose(page, 'Tình trạng', '', 'Đang đi học');
  await choose(page, 'Cấp học', '', 'Tiểu học');
  await page.getByLabel('Trường', { exact: true }).fill('Tiểu học Sông Ray');
  const grandmother = newName();
  await page.getByLabel('Tên người chăm sóc').fill(grandmother);
  await choose(page, 'Quan hệ', 'ong ba', /^Ông, bà$/);
  await page.getByRole('radio', { name: 'Lập hộ mới' }).check();
  await expect(page.getByLabel('Tên chủ hộ')).toHaveValue(grandmother);
  await expect(page.getByRole('combobox', { name: 'Là gì với chủ hộ' })).toHaveValue('Cháu (của ông, bà)');
  await choose(page, 'Diện nghèo của hộ năm nay', '', 'Hộ cận nghèo');
  await photograph(page, info, 'person-family');
  await page.getByRole('button', { name: 'Lưu và nhập tiếp' }).click();
  await expect(page.getByText('Vừa ghi 1 hồ sơ ở nơi này')).toBeVisible();
  await expect(page.getByLabel('Họ và tên')).toBeFocused();
  await expect(page.getByText('Nơi ở: Ấp 5, Xã Sông Ray')).toBeVisible();
  await expect(page.getByText('Học tập: Tiểu học Sông Ray')).toBeVisible();

  // The line is lost while saving the second: it says what to do, and nothing typed is gone.
  const second = newName();
  await page.getByLabel('Họ và tên').fill(second);
  await page.getByRole('radio', { name: 'Nam' }).check();
  await expect(page.getByRole('radio', { name: 'Lập hộ mới' })).toBeChecked();
  await page.getByRole('radio', { name: 'Chưa rõ, ghi sau' }).check();
  await slow.send('Network.emulateNetworkConditions', { offline: true, ...line });
  await page.getByRole('button', { name: 'Lưu và nhập tiếp' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Mất kết nối' })).toContainText(
    'hãy lưu lại khi có mạng',
  );
  await expect(page.getByRole('alert').filter({ hasText: 'Mất kết nối' })).toBeInViewport();
  await photograph(page, info, 'person-offline');
  const fast = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await slow.send('Network.emulateNetworkConditions', { offline: false, ...fast });
  page.on('dialog', (asks) => asks.accept());
  await page.reload();
  await expect(page.getByText('Vừa ghi 1 hồ sơ ở nơi này')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập tiếp', exact: true }).click();
  await expect(page.getByLabel('Họ và tên')).toHaveValue(second);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  await expect(page.getByRole('region', { name: 'Thông tin chung' })).toContainText('Ấp 5, Xã Sông Ray');
  await expect(page.getByText('Tiểu học Sông Ray').first()).toBeVisible();

  // The brother goes into the household that was opened with his sister.
  await page.getByRole('button', { name: 'Ghi thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Ghi vào hộ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ghi vào hộ' });
  await choose(page, 'Hộ nào', grandmother.replace('Trần', 'tran'), new RegExp(grandmother));
  await choose(page, 'Là gì với chủ hộ', 'chau', /^Cháu \(của ông, bà\)$/);
  await photograph(page, info, 'person-household');
  await dialog.getByRole('button', { name: 'Ghi vào hộ' }).click();
  await expect(dialog).toBeHidden();
  const home = page.getByRole('region', { name: 'Thông tin chung' });
  await expect(home).toContainText('Cháu (của ông, bà) · Hộ cận nghèo · 3 người');
  await home.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Người trong hộ' })).toContainText(grandmother);
  await expect(page.getByRole('region', { name: 'Người trong hộ' })).toContainText(second);
});
