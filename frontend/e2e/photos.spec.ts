import { expect, type Page, test } from '@playwright/test';
import { choose } from './support/choose';
import { expectAccessible, photograph } from './support/look';
import { signIn } from './support/signIn';

async function openActivity(page: Page, name: string): Promise<void> {
  await page.goto(`/activities?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).first().click();
}

const gallery = (page: Page) => page.getByRole('region', { name: 'Ảnh', exact: true });

test('galleries show their photos with captions, and which of them wait for a consent @S1-07 @S2-10 @S4-29', async ({
  page,
}, info) => {
  // the pages of staff and of everybody, each looked at by axe
  test.slow();
  await signIn(page);
  await openActivity(page, 'Sở Y tế làm việc với Tổ chức Holt tại Việt Nam');
  await expect(gallery(page).getByRole('listitem')).toHaveText([
    /^Sở Y tế làm việc với Tổ chức Holt tại Việt Nam/,
    /phát biểu tại buổi làm việc/,
    /chụp hình chung sau buổi làm việc/,
  ]);
  await expectAccessible(page);
  await photograph(page, info, 'activity-photos');

  await signIn(page, 'centre.laocai');
  await openActivity(page, 'Kỷ niệm Ngày Công tác xã hội Việt Nam (25/3) năm 2025');
  await expect(gallery(page).getByRole('listitem')).toHaveText([
    /Đang công bố/,
    /Đang công bố/,
    /Thiếu sự đồng ý/,
  ]);
  await gallery(page).getByRole('button', { name: 'Mở ảnh: Chụp chung sau buổi lễ' }).click();
  const photo = page.getByRole('dialog');
  await expect(photo.getByText('Chưa đồng ý: chụp ảnh, công bố trên mạng')).toHaveCount(1);
  await expect(photo.getByText('Đã đồng ý', { exact: true })).toHaveCount(1);
  await expectAccessible(page);
  await photograph(page, info, 'photo');

  // what everybody sees of it, with the keyboard alone
  await page.context().clearCookies();
  await page.goto('/public?adminUnit=15');
  await page.getByRole('link', { name: 'Hình ảnh', exact: true }).click();
  await photograph(page, info, 'public-galleries');
  await page.getByRole('link', { name: /^.*Chuỗi hoạt động nhân dịp ngày 1\/6/ }).click();
  await expect(page.getByRole('main').getByRole('figure')).toHaveText([
    /Truyền thông phòng, chống xâm hại trẻ em/,
    /Hướng dẫn phòng, chống đuối nước/,
    /Sân chơi hè của Trung tâm/,
  ]);
  await expectAccessible(page);
  await photograph(page, info, 'public-gallery');
  await page
    .getByRole('link', { name: /Xem ảnh lớn/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const larger = page.getByRole('dialog', { name: 'Ảnh 1 / 3' });
  await expect(larger.getByAltText('Tranh vẽ: bàn họp dài')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: 'Ảnh 2 / 3' })).toContainText('chống đuối nước');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
});

/** A picture that nobody has uploaded before. */
async function picture(page: Page): Promise<Buffer> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    const pen = canvas.getContext('2d');
    for (let i = 0; pen && i < 40; i++) {
      pen.fillStyle = `hsl(${Math.random() * 360} 60% 60%)`;
      pen.fillRect(Math.random() * 600, Math.random() * 440, 90, 70);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  return Buffer.from(data, 'base64');
}

test('a photo is public only while the child in it agrees', async ({ page }, info) => {
  // from the upload to the withdrawal
  test.slow();
  await signIn(page);
  const mark = crypto.randomUUID().replace(/[^a-f]/g, '');
  const child = `Trần Thị ${mark || 'aba'}`;
  const girl = await page.request.post('/api/v1/beneficiaries', {
    data: { fullName: child, sex: 'FEMALE', birthDate: '2015-09-02', address: { unitCode: '26206' } },
  });
  const { id } = await girl.json();
  const activity = await page.request.post('/api/v1/activities', {
    data: {
      kinds: ['MEETING'],
      name: `Gặp mặt ${mark}`,
      startsOn: '2026-06-01',
      endsOn: '2026-06-01',
      level: 'PROVINCE',
    },
  });
  const held = `/activities/${(await activity.json()).id}`;

  await page.goto(held);
  const chooser = page.waitForEvent('filechooser');
  await gallery(page).getByRole('button', { name: 'Thêm ảnh' }).click();
  await (await chooser).setFiles([
    { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: await picture(page) },
    { name: 'bang-ke.xlsx', mimeType: 'image/jpeg', buffer: Buffer.from('PK\u0003\u0004 nothing to open') },
  ]);
  await expect(gallery(page).getByRole('alert')).toHaveText('Chỉ nhận ảnh JPEG và PNG.');
  await photograph(page, info, 'photo-upload');
  await gallery(page).getByRole('button', { name: 'Bỏ qua bang-ke.xlsx' }).click();
  await gallery(page).getByRole('button', { name: 'Mở ảnh: Chưa có chú thích' }).click();
  const photo = page.getByRole('dialog');
  await photo.getByRole('button', { name: 'Ghi thông tin ảnh' }).click();
  await photo.getByLabel('Chú thích').fill(`Trao học bổng ${mark}`);
  await photo.getByLabel('Mô tả ảnh cho người không nhìn thấy').fill('Một bé gái cầm bó hoa');
  await photo.getByRole('combobox', { name: 'Có ai nhận ra được trong ảnh không' }).click();
  await page.getByRole('option', { name: 'Có người nhận ra được' }).click();
  await choose(photo, 'Thêm người', child, new RegExp(`^${child}`));
  await photograph(page, info, 'photo-describe');
  await photo.getByRole('button', { name: 'Ghi thông tin ảnh' }).click();
  await expect(photo.getByText('Chưa đồng ý: chụp ảnh, công bố trên mạng')).toBeVisible();

  await page.goto(`/beneficiaries/${id}`);
  const consents = page.getByRole('region', { name: 'Đồng thuận' });
  for (const purpose of ['Chụp, lưu ảnh và cho đối tác xem', 'Công bố trên mạng']) {
    await consents.getByRole('button', { name: 'Ghi sự đồng ý' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Đồng ý về việc gì' }).click();
    await page.getByRole('option', { name: purpose }).click();
    await form.getByRole('combobox', { name: 'Căn cứ' }).click();
    await page.getByRole('option', { name: 'Được đồng ý' }).click();
    await form.getByLabel('Người đại diện đồng ý').fill('Trần Thị Lan');
    await choose(form, 'Quan hệ với trẻ', 'ong ba', /Ông, bà/);
    const childToo = form.getByRole('checkbox', { name: 'Đã hỏi và trẻ cũng đồng ý' });
    await expect(childToo).not.toBeChecked();
    await childToo.check();
    if (purpose === 'Công bố trên mạng') await photograph(page, info, 'consent-form');
    await form.getByRole('button', { name: 'Ghi sự đồng ý' }).click();
    await expect(consents.getByText(purpose)).toBeVisible();
  }
  await expectAccessible(page);
  await photograph(page, info, 'person-consents');

  await signIn(page, 'leader.dongnai');
  await page.goto('/photos');
  await expect(page.getByRole('button', { name: `Mở ảnh: Trao học bổng ${mark}` })).toBeVisible();
  await photograph(page, info, 'photos');
  await page.getByRole('button', { name: `Mở ảnh: Trao học bổng ${mark}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt công bố' }).click();
  await photograph(page, info, 'photo-publish');
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt công bố' }).click();
  await expect(page.getByText('Đã công bố ảnh')).toBeVisible();
  await page.goto(held);
  await expect(gallery(page).getByText('Đang công bố')).toBeVisible();

  await signIn(page);
  await page.goto(`/beneficiaries/${id}`);
  await consents.getByRole('button', { name: 'Việc khác: Công bố trên mạng' }).click();
  await page.getByRole('menuitem', { name: 'Rút lại sự đồng ý' }).click();
  await page.getByRole('dialog').getByLabel('Ai rút lại, vì sao').fill('Gia đình không muốn đăng ảnh nữa');
  await photograph(page, info, 'consent-withdraw');
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại sự đồng ý' }).click();
  await consents.getByRole('button', { name: 'Đã hết hiệu lực (1)' }).click();
  await expect(consents.getByText('Gia đình không muốn đăng ảnh nữa')).toBeVisible();
  await photograph(page, info, 'person-consents-ended');
  await page.goto(held);
  await expect(gallery(page).getByText('Thiếu sự đồng ý')).toBeVisible();
});
