import { expect, test } from '@playwright/test';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test('the dashboard says first what waits and is readable by all', async ({ page }, info) => {
  await signIn(page, 'leader.dongnai');
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Đang chờ xử lý' })).toContainText(/\d/);
  await expect(page.getByRole('group', { name: 'Giải ngân so với kinh phí được duyệt' })).toBeVisible();
  await photograph(page, info, 'dashboard');
  await expectAccessible(page);
});

test('what waits and what counts opens a list of that length', { tag: '@wide' }, async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page);
  await page.goto('/');
  const waiting = page.getByRole('region', { name: 'Đang chờ xử lý' });
  await expect(waiting.getByRole('link').first()).toBeVisible();
  const lines = await waiting.getByRole('link').all();
  expect(lines.length).toBe(await waiting.getByRole('listitem').count());
  const seen: { to: string; count: string }[] = [];
  for (const line of lines) {
    seen.push({
      to: (await line.getAttribute('href')) ?? '',
      count: ((await line.locator('strong').textContent()) ?? '').trim(),
    });
  }
  for (const label of [
    'Trẻ em có hoàn cảnh đặc biệt',
    'Được trợ giúp trong 12 tháng',
    'Hoạt động trong tháng',
  ]) {
    const tile = page
      .getByRole('article')
      .filter({ has: page.getByRole('link', { name: label, exact: true }) });
    const value = (await tile.locator('p').first().textContent()) ?? '';
    seen.push({
      to: (await tile.getByRole('link').getAttribute('href')) ?? '',
      count: value.match(/[\d.]+/)?.[0] ?? '',
    });
  }
  for (const { to, count } of seen) {
    await page.goto(to);
    const pager = page.getByRole('navigation', { name: 'Chuyển trang' });
    await expect(pager).toBeVisible();
    const countAll = pager.getByRole('button', { name: 'Đếm tất cả' });
    if (await countAll.isVisible()) await countAll.click();
    await expect(pager.getByRole('status'), to).toHaveText(
      new RegExp(` trên ${count.replaceAll('.', '\\.')}$`),
    );
  }
});
