import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

/** A name nobody else has, so that a test finds its own record among many. */
function newName(): string {
  const letters = 'abcdeghiklmnopqrstuvxy';
  const word = () =>
    Array.from({ length: 5 }, () => letters[Math.floor(Math.random() * letters.length)] as string).join('');
  return `Trần ${word()} ${word()}`;
}

/** Picks from a list; words typed into it narrow it first. */
async function choose(page: Page, label: string, words: string, option: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  if (words) await box.fill(words);
  await page.getByRole('option', { name: option }).first().click();
}

async function fillPerson(page: Page, name: string): Promise<void> {
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByRole('radio', { name: 'Nữ' }).check();
}

test('people break down by poverty and by ethnic group, each with its village @S2-38', async ({
  page,
}, info) => {
  // every table of it is counted and looked at by axe in both colour schemes
  test.slow();
  await signIn(page);
  await page.goto('/beneficiaries/breakdown');
  const poverty = page.getByRole('group', { name: 'Theo diện nghèo của hộ' });
  await expect(poverty.getByRole('link')).toHaveCount(4);
  for (const status of ['Hộ nghèo', 'Hộ cận nghèo'])
    await expect(
      poverty.getByRole('link', { name: new RegExp(`^${status}: [1-9][\\d.]* người`) }),
    ).toBeVisible();
  const ethnic = page.getByRole('group', { name: 'Theo dân tộc' });
  await expect(ethnic.getByRole('link', { name: /^Chơ Ro: [1-9]/ })).toBeVisible();
  expect(await ethnic.getByRole('link').count()).toBeGreaterThan(1);
  await photograph(page, info, 'people-breakdown');
  await expectAccessible(page);
  // A bar opens the people it counts: as many as it says.
  const bar = poverty.getByRole('link', { name: /^Hộ nghèo:/ });
  const count = (await bar.getAttribute('aria-label'))?.match(/[\d.]+/)?.[0] ?? '';
  await bar.click();
  await page.getByRole('button', { name: 'Đếm tất cả' }).click();
  await expect(page.getByRole('status').filter({ hasText: `trên ${count}` })).toBeVisible();

  await page.goto('/beneficiaries?poverty=POOR&ethnicGroup=31');
  await expect(page.getByText('dân tộc Chơ Ro · hộ nghèo')).toBeVisible();
  // Each row says the hamlet (thôn, bản, ấp, tổ dân phố) before the commune, and is of a poor household.
  const rows = page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ hasText: /75-20\d\d-\d{6}/ });
  await expect(rows.first()).toContainText(/(Ấp|Thôn|Tổ dân phố|Khu phố|Bản) .+/);
  await expect(rows.first()).toContainText('Hộ nghèo');
  await photograph(page, info, 'people-list');
  await expectAccessible(page);

  await page
    .getByRole('link', { name: /75-20\d\d-\d{6}/ })
    .first()
    .click();
  const who = page.getByRole('region', { name: 'Thông tin chung' });
  await expect(who).toContainText('Chơ Ro');
  await expect(who).toContainText('Hộ nghèo');
  await expect(who).toContainText(/(Ấp|Thôn|Tổ dân phố|Khu phố|Bản) \S+/);
  await photograph(page, info, 'person');
  await expectAccessible(page);
});

test('children are entered one after another in one hamlet, and found without diacritics', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/beneficiaries/new');
  const [first, second] = [newName(), newName()];
  await fillPerson(page, first);
  await choose(page, 'Xã, phường, đặc khu', 'song ray', /Sông Ray/);
  await page.getByLabel('Thôn, bản, ấp, tổ dân phố').fill('Ấp 5');
  await page.getByRole('button', { name: 'Lưu và nhập tiếp' }).click();
  await expect(page.getByText('Vừa ghi 1 hồ sơ ở nơi này')).toBeVisible();

  await fillPerson(page, second);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  await expect(page.getByRole('region', { name: 'Thông tin chung' })).toContainText('Ấp 5, Xã Sông Ray');

  await page.goto('/beneficiaries');
  await page.getByLabel('Tìm trong danh sách').fill(first.replace('Trần', 'tran'));
  await expect(page.getByRole('link', { name: new RegExp(first) })).toBeVisible();
  await expect(page).not.toHaveURL(/tran/);
});

test('a need is recorded where one stands, and its answer stands beside it', async ({ page }, info) => {
  await signIn(page);
  await page.goto('/beneficiaries/new');
  await fillPerson(page, newName());
  await choose(page, 'Xã, phường, đặc khu', 'song ray', /Sông Ray/);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  const needs = page.getByRole('region', { name: 'Nhu cầu và đáp ứng' });
  await needs.getByRole('button', { name: 'Ghi nhu cầu, nguyện vọng' }).click();

  const dialog = page.getByRole('dialog');
  await choose(page, 'Lĩnh vực', 'hoc tap', 'Học tập');
  await dialog.getByLabel('Nội dung').fill('Em muốn có xe đạp đi học');
  await choose(page, 'Lời của', '', 'Trẻ em');
  await photograph(page, info, 'person-need');
  await dialog.getByRole('button', { name: 'Ghi nhu cầu, nguyện vọng' }).click();
  await expect(needs).toContainText('Em muốn có xe đạp đi học');

  await needs.getByRole('button', { name: 'Ghi việc đáp ứng' }).click();
  await dialog.getByLabel('Đã làm gì').fill('Đã trao xe đạp');
  await dialog.getByRole('button', { name: 'Ghi việc đáp ứng' }).click();
  await expect(needs).toContainText('Đã trao xe đạp');
  await expect(needs).toContainText('Đã đáp ứng');
  await expect(page.getByRole('region', { name: 'Dòng thời gian' })).toContainText(
    'Em muốn có xe đạp đi học',
  );
});

test('a record closes with a reason and opens again; signed out, its address shows the sign-in page and nothing else', {
  tag: '@wide',
}, async ({ page }) => {
  const name = newName();
  await signIn(page);
  await page.goto('/beneficiaries/new');
  await fillPerson(page, name);
  await choose(page, 'Xã, phường, đặc khu', 'song ray', /Sông Ray/);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByRole('button', { name: 'Ghi thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Đóng hồ sơ' }).click();
  await choose(page, 'Lý do', '', 'Ghi nhầm');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng hồ sơ' }).click();
  await expect(page.getByText(/Đóng ngày .*: Ghi nhầm/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sửa hồ sơ' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Mở lại hồ sơ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mở lại hồ sơ' }).click();
  await expect(page.getByRole('link', { name: 'Sửa hồ sơ' })).toBeVisible();

  const address = page.url();
  await page.context().clearCookies();
  await page.goto('about:blank');
  const told: string[] = [];
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.startsWith('/api/') && answer.ok()) told.push(pathname);
  });
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  expect(await page.content()).not.toContain(name);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // nothing but the ways to sign in
  expect(told.filter((path) => !path.startsWith('/api/v1/session'))).toEqual([]);
});

test(
  'a partner sees codes, never a name, an address or a way to write',
  { tag: '@wide' },
  async ({ page }, info) => {
    await signIn(page, 'ngo.holt');
    await page.goto('/beneficiaries');
    const child = page.getByRole('link', { name: /^Trẻ 75-20\d\d-\d{6}/ }).first();
    await expect(child).toBeVisible();
    await expect(page.getByText('Họ và tên', { exact: true })).toHaveCount(0);
    await expect(page.getByText('Nơi ở hiện nay', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Lập hồ sơ' })).toHaveCount(0);
    await photograph(page, info, 'people-partner');
    await child.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Trẻ 75-/);
    await expect(page.getByText('Nơi ở hiện nay', { exact: true })).toHaveCount(0);
    await expect(page.getByText('Số định danh cá nhân')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Ghi thêm' })).toHaveCount(0);
  },
);

test('a household shows its members, poverty by year and assessments', async ({ page }, info) => {
  await signIn(page);
  await page.goto('/households?poverty=NEAR_POOR');
  await page.getByRole('link', { name: /75-H-/ }).first().click();
  await expect(page.getByRole('region', { name: 'Người trong hộ' })).toContainText('Chủ hộ');
  await expect(page.getByRole('region', { name: 'Diện nghèo qua các năm' })).toContainText('Hộ cận nghèo');
  await photograph(page, info, 'household');
  await expectAccessible(page);
});
