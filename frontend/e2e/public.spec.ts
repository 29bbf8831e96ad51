import { expect, test } from '@playwright/test';
import { choose } from './support/choose';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

test('everybody reads whom to call and reports without a name, and a moderator takes the report in @S1-57 @S1-59', async ({
  page,
  context,
}, info) => {
  // eight pages, each looked at by axe
  test.slow();
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
  });
  await page.goto('/public?adminUnit=75');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Đồng Nai');
  await expect(page.getByRole('link', { name: 'Gọi 111' })).toHaveAttribute('href', 'tel:111');
  const topics = page.getByRole('region', { name: 'Số điện thoại tư vấn' });
  await expect(topics.getByRole('heading', { level: 3 })).toHaveCount(8);
  await expect(topics.getByRole('heading', { level: 3 }).first()).toHaveText(/quốc gia bảo vệ trẻ em/);
  await expect(topics.getByRole('link', { name: '02513.834.493' })).toHaveAttribute(
    'href',
    'tel:+842513834493,141',
  );
  await expect(topics.getByText('máy lẻ 131')).toBeVisible();
  const links = page.getByRole('region', { name: 'Liên kết' }).getByRole('link');
  await expect(links).toHaveCount(7);
  for (const link of await links.all()) await expect(link).toHaveAttribute('rel', /noopener/);
  await expect(page.getByText('Đăng ký học bơi')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('Sở Y tế thành phố Đồng Nai');
  await photograph(page, info, 'public-home');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Cơ sở trợ giúp' }).click();
  await page.getByRole('link', { name: 'Trung tâm Công tác xã hội thành phố Đồng Nai' }).click();
  await expect(page.getByText('Hỗ trợ rời cơ sở, hòa nhập cộng đồng')).toBeVisible();
  await photograph(page, info, 'public-centre');
  await page.getByRole('link', { name: 'Tổ chức bộ máy' }).click();
  await expect(page.getByText('Phòng Bảo vệ, chăm sóc trẻ em')).toBeVisible();
  await photograph(page, info, 'public-organisation');

  await page.getByRole('link', { name: 'Báo tin, góp ý' }).first().click();
  await page.getByRole('button', { name: 'Gửi' }).click();
  await expect(page.getByLabel('Tiêu đề')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Báo tin về trẻ em gặp nguy hiểm').check();
  await page.getByLabel('Tiêu đề').fill('Nghe tiếng trẻ khóc');
  await page.getByLabel('Nội dung').fill('Đêm nào cũng nghe tiếng trẻ khóc ở nhà bên cạnh.');
  await expect(page.getByLabel('Họ tên của anh/chị')).toBeVisible();
  await photograph(page, info, 'public-report');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gửi' }).click();
  const code = (await page.getByText(/^BT-\w{4}-\w{4}$/).textContent()) ?? '';
  await photograph(page, info, 'public-report-sent');
  expect(await context.cookies()).toEqual([]);
  expect([...hosts]).toEqual([new URL(page.url()).host]);

  await signIn(page);
  await page.goto('/reports');
  await photograph(page, info, 'reports');
  await expectAccessible(page);
  await page.getByText(code).click();
  await expect(page.getByText('Đêm nào cũng nghe')).toBeVisible();
  await photograph(page, info, 'report');
  await page.getByRole('button', { name: 'Lập phiếu tiếp nhận' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Cơ quan tiếp nhận').fill('Sở Y tế Đồng Nai');
  await form.getByRole('combobox', { name: 'Giới tính' }).click();
  await page.getByRole('option', { name: 'Không biết' }).click();
  await photograph(page, info, 'intake-form');
  await form.getByRole('button', { name: 'Lập phiếu tiếp nhận' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mẫu 01');
  await expect(page.getByText('Đêm nào cũng nghe')).toBeVisible();
  await photograph(page, info, 'intake');
  await expectAccessible(page);
});

test('an editor writes, a leader approves, everybody reads, and the source and the author stand below @S3-32', async ({
  page,
}, info) => {
  // many pages, each looked at by axe
  test.slow();
  const title = `Tin thử ${info.project.name} ${Date.now()}`;
  await signIn(page, 'editor.dongnai');
  await page.goto('/publication/articles');
  await expect(page.getByText('Công tác xã hội bệnh viện').first()).toBeVisible();
  await photograph(page, info, 'articles');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Viết bài' }).first().click();
  await page.getByLabel('Tiêu đề').fill(title);
  await page.getByRole('combobox', { name: 'Chuyên mục' }).click();
  await page.getByRole('option', { name: 'Tin tức' }).click();
  await page
    .getByLabel('Nội dung')
    .fill('Đoạn một.\n\n- Việc thứ nhất\n- Việc thứ hai\n\n<b>không phải thẻ</b>');
  await page.getByLabel('Tác giả').fill('Thiên Thanh');
  await page.getByRole('textbox', { name: 'Nguồn' }).fill('CDC Đồng Nai');
  await photograph(page, info, 'article-form');
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
  await expect(page.getByText('Chờ duyệt').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Duyệt đăng' })).toHaveCount(0);
  const address = page.url();
  const id = /articles\/([\w-]+)/.exec(address)?.[1];
  expect((await page.request.get(`/api/v1/public/articles/${id}`)).status()).toBe(404);
  for (const part of ['announcements', 'hotline', 'links']) {
    await page.goto(`/publication/${part}`);
    await expect(page.getByRole('table')).toBeVisible();
    await photograph(page, info, `desk-${part}`);
    await expectAccessible(page);
  }

  await signIn(page, 'leader.dongnai');
  await page.goto(address);
  await expect(page.getByText('Không thấy tên trẻ nào')).toBeVisible();
  await photograph(page, info, 'article-waiting');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Duyệt đăng' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByLabel('Người chịu trách nhiệm nội dung')).not.toHaveValue('');
  await photograph(page, info, 'article-publish');
  await form.getByRole('button', { name: 'Duyệt đăng' }).click();
  await expect(page.getByText('Đã đăng', { exact: true }).first()).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`/public/articles?adminUnit=75`);
  await photograph(page, info, 'public-articles');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('Nguồn: CDC Đồng Nai')).toBeVisible();
  await expect(page.getByText('Tác giả: Thiên Thanh')).toBeVisible();
  await expect(page.getByText('<b>không phải thẻ</b>')).toBeVisible();
  await photograph(page, info, 'public-article');
  await expectAccessible(page);
});

test('a department says what its centre does and which children an article is about, and sees who has not consented', async ({
  page,
}, info) => {
  await signIn(page);
  await page.goto('/publication/offices');
  await expect(page.getByText('Đang phụ trách')).toBeVisible();
  await photograph(page, info, 'desk-offices');
  await page.getByRole('link', { name: 'Cơ sở trợ giúp' }).click();
  await page.getByRole('link', { name: 'Sửa', exact: true }).first().click();
  const hours = `Trực 24/24 giờ, số ${Date.now()}`;
  await page.getByLabel('Thời gian').fill(hours);
  await photograph(page, info, 'desk-centre');
  await page.getByRole('button', { name: 'Lưu và công bố' }).click();
  await expect(page.getByText(hours)).toBeVisible();
  await page.getByRole('link', { name: /^Trung tâm Công tác xã hội/ }).click();
  await expect(page.getByRole('main').getByText(hours)).toBeVisible();

  const child = `Bé ${crypto.randomUUID().replace(/[^a-f]/g, '')} Lan`;
  const made = await page.request.post('/api/v1/beneficiaries', {
    data: { fullName: child, sex: 'FEMALE', birthDate: '2017-05-04', address: { unitCode: '26206' } },
  });
  const { id } = await made.json();
  await page.goto('/publication/articles/new');
  await page.getByLabel('Tiêu đề').fill(`Bữa cơm ấm ${Date.now()}`);
  await page.getByRole('combobox', { name: 'Chuyên mục' }).click();
  await page.getByRole('option', { name: 'Tin tức' }).click();
  await page.getByLabel('Nội dung').fill('Một bữa cơm ở trung tâm.');
  await choose(page, 'Thêm trẻ', child, new RegExp(`^${child}`));
  await expect(page.getByText('Chưa có đồng thuận')).toBeVisible();
  await photograph(page, info, 'article-children');
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  const people = page.getByRole('region', { name: 'Trẻ được nêu tên' });
  await expect(people.getByRole('listitem')).toContainText('người viết khai');
  await expectAccessible(page);
  await photograph(page, info, 'article-draft');
  await people.getByRole('link', { name: 'Ghi sự đồng ý' }).click();
  await expect(page).toHaveURL(new RegExp(`/beneficiaries/${id}`));
  await expect(page.getByRole('dialog', { name: 'Ghi sự đồng ý' })).toBeVisible();
});
