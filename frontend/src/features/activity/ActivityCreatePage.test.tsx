import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '@/testing/render';
import { me, pageOf, problem, server } from '@/testing/server';
import { ActivityCreatePage } from './ActivityFormPage';

const entries = (...all: [string, string][]) =>
  all.map(([code, nameVi]) => ({ code, nameVi, nameEn: nameVi, restricted: false }));
const lists = [
  { list: 'ACTIVITY_KIND', entries: entries(['GIFT', 'Trao quà']) },
  { list: 'PART_OF_DAY', entries: entries(['ALL_DAY', 'Cả ngày']) },
  { list: 'ADMINISTRATIVE_LEVEL', entries: entries(['PROVINCE', 'Cấp tỉnh']) },
];
const unit = (code: string, fullName: string, more = {}) => ({
  code,
  name: fullName,
  fullName,
  level: 'COMMUNE',
  parentCode: '75',
  provinceCode: '75',
  ...more,
});
const before = unit('26071', 'Xã Xuân Tâm', { validTo: '2025-07-01' });

/** The server of Đồng Nai, whose commune Xuân Tâm was divided by the reform; hears what is posted and asked. */
function answer() {
  const sent: Record<string, unknown>[] = [];
  const days = new Set<string | null>();
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ ...me, permissions: [...me.permissions, 'activity:write'] }),
    ),
    http.get('*/api/v1/code-lists', () => HttpResponse.json(pageOf(lists))),
    http.get('*/api/v1/organisations', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/campaigns', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/projects', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/activities', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/official-documents', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/admin-units', ({ request }) => {
      const query = new URL(request.url).searchParams;
      days.add(query.get('asOf'));
      const level = query.get('level');
      if (level === 'DISTRICT') return HttpResponse.json(pageOf([]));
      if (level === 'PROVINCE')
        return HttpResponse.json(
          pageOf([unit('75', query.get('asOf') ? 'Tỉnh Đồng Nai' : 'Thành phố Đồng Nai', { level })]),
        );
      return HttpResponse.json(
        pageOf(
          query.get('asOf') ? [before] : [unit('26041', 'Xã Bàu Hàm'), unit('25978', 'Phường Trảng Dài')],
        ),
      );
    }),
    http.get('*/api/v1/admin-units/:code', ({ params }) => {
      if (params.code === before.code)
        return HttpResponse.json({
          unit: before,
          successors: [unit('26200', 'Xã Xuân Đông'), unit('26206', 'Xã Xuân Lộc')].map((one) => ({
            unit: one,
          })),
        });
      const names: Record<string, string> = {
        '75': 'Thành phố Đồng Nai',
        '26041': 'Xã Bàu Hàm',
        '25978': 'Phường Trảng Dài',
      };
      const name = names[String(params.code)];
      return name ? HttpResponse.json({ unit: unit(String(params.code), name) }) : problem(404);
    }),
    http.post('*/api/v1/activities', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ id: 'a1' }, { status: 201 });
    }),
  );
  return { sent, days };
}

type User = ReturnType<typeof renderAt>['user'];

async function choose(user: User, within_: HTMLElement, field: RegExp, option: string) {
  await user.click(within(within_).getByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

async function what(user: User) {
  await user.type(await screen.findByRole('textbox', { name: 'Tên hoạt động' }), 'Trao quà');
  await choose(user, document.body, /Loại hoạt động/, 'Trao quà');
  await user.keyboard('{Escape}');
}

test('stops go in the order they were put in, and a gift says what its amount stands for', {
  timeout: 120_000,
}, async () => {
  const { sent } = answer();
  const { user } = renderAt(<ActivityCreatePage />);
  await what(user);
  for (const [index, commune] of ['Xã Bàu Hàm', 'Phường Trảng Dài'].entries()) {
    await user.click(screen.getByRole('button', { name: 'Thêm điểm đến' }));
    await choose(
      user,
      screen.getByRole('region', { name: `Điểm đến ${index + 1}` }),
      /Xã, phường, đặc khu/,
      commune,
    );
  }
  await user.click(screen.getByRole('button', { name: 'Đưa lên: Điểm đến 2' }));
  await user.click(screen.getByRole('button', { name: /^Quà tặng\. / }));
  await user.click(await screen.findByRole('button', { name: 'Thêm quà' }));
  await user.type(screen.getByRole('textbox', { name: 'Tên quà' }), 'Xe đạp');
  await user.type(screen.getByRole('textbox', { name: 'Số suất' }), '3');
  await user.type(screen.getByRole('textbox', { name: 'Giá trị một suất' }), '1500000');
  await user.click(screen.getByRole('radio', { name: 'Giá trị công bố là của mỗi gia đình' }));
  await user.click(screen.getByRole('button', { name: /^Ghi hoạt động/ }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.stops).toMatchObject([{ unitCode: '25978' }, { unitCode: '26041' }]);
  expect(sent[0]?.gifts).toEqual([{ item: 'Xe đạp', quantity: 3, unitValue: 1_500_000, valueBasis: 'EACH' }]);
});

test('before the reform units are those of the day, and a divided one asks which part', {
  timeout: 120_000,
}, async () => {
  const { sent, days } = answer();
  const { user } = renderAt(<ActivityCreatePage />);
  await what(user);
  const from = screen.getByRole('textbox', { name: 'Từ ngày' });
  await user.clear(from);
  await user.type(from, '12/06/2025');
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'Thêm điểm đến' }));
  const stop = screen.getByRole('region', { name: /^Điểm đến 1/ });
  await choose(user, stop, /Tỉnh, thành phố/, 'Tỉnh Đồng Nai');
  await choose(user, stop, /Xã, phường, đặc khu/, 'Xã Xuân Tâm');
  const part = await within(stop).findByRole('radiogroup', {
    name: 'Xã Xuân Tâm cũ nay nằm ở 2 nơi. Điểm đến ở phần nào?',
  });
  expect(within(part).getByRole('radio', { name: 'Chưa rõ, hỏi lại sau' })).toBeChecked();
  await user.click(within(part).getByRole('radio', { name: 'Xã Xuân Lộc' }));
  await user.click(screen.getByRole('button', { name: /^Ghi hoạt động/ }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(days).toContain('2025-06-12');
  expect(sent[0]).toMatchObject({
    startsOn: '2025-06-12',
    endsOn: '2025-06-12',
    stops: [{ visitedOn: '2025-06-12', unitCode: '26071', communeCode: '26206' }],
  });
  // The province of today, filled in at first, would have meant another unit on that day.
  expect(sent[0]?.unitCode).toBeUndefined();
});
