import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import type { components } from '@/api/schema.gen';
import { renderAt } from '@/testing/render';
import { pageOf, problem, server } from '@/testing/server';
import type { ListColumn } from './columns';
import { DataList } from './DataList';
import type { FilterDef } from './filters';

type Unit = components['schemas']['AdminUnitSummary'];

const columns: ListColumn<Unit>[] = [
  { id: 'name', header: 'Tên', cell: (row) => row.fullName, sort: 'name' },
  { id: 'code', header: 'Mã', cell: (row) => row.code },
  { id: 'parent', header: 'Thuộc', cell: (row) => row.parentCode, optional: true },
];
const filters: FilterDef[] = [
  { kind: 'choice', name: 'level', label: 'Cấp', choices: [{ value: 'COMMUNE', label: 'cấp xã' }] },
  { kind: 'yesNo', name: 'remote', label: 'Vùng sâu' },
];
const rows = [
  { code: '1', fullName: 'Xã Một', level: 'COMMUNE' },
  { code: '2', fullName: 'Xã Hai', level: 'COMMUNE' },
];

function list(address = '/list', privateSearch = false) {
  return renderAt(
    <DataList
      name="test"
      noun="đơn vị"
      path="/api/v1/admin-units"
      columns={columns}
      filters={filters}
      rowId={(row) => row.code}
      rowTo={(row) => `/elsewhere/${row.code}`}
      privateSearch={privateSearch}
      empty={{ action: <button type="button">Thêm đơn vị</button> }}
    />,
    address,
  );
}

function answer(of: (query: URLSearchParams) => ReturnType<typeof pageOf> | Response): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/admin-units', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const body = of(query);
      return body instanceof Response ? body : HttpResponse.json(body);
    }),
  );
  return asked;
}

describe('the five states', () => {
  test('loading keeps the layout', () => {
    answer(() => pageOf(rows));
    list();
    expect(screen.getByRole('status', { name: 'Đang tải danh sách' })).toBeInTheDocument();
  });

  test('empty offers the first step', async () => {
    answer(() => pageOf([]));
    list();
    expect(await screen.findByRole('heading', { name: 'Chưa có đơn vị nào' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Thêm đơn vị' })).toBeInTheDocument();
  });

  test('nothing found offers first to drop the condition that excludes most', async () => {
    answer((query) => {
      if (query.get('remote') && query.get('level')) return pageOf([]);
      return pageOf(rows.slice(0, 1), { total: query.get('remote') ? 3 : 40 });
    });
    const { user, router } = list('/list?level=COMMUNE&remote=true');
    const offers = await screen.findAllByRole('button', { name: /^Bỏ “.*\(\d+\)$/ });
    expect(offers.map((o) => o.textContent)).toEqual(['Bỏ “Vùng sâu: có” (40)', 'Bỏ “Cấp: cấp xã” (3)']);
    await user.click(offers[0] as HTMLElement);
    expect(router.state.location.search).toBe('?level=COMMUNE');
    expect(await screen.findByRole('link', { name: 'Xã Một' })).toBeInTheDocument();
  });

  test('an error gives the id to quote and a retry', async () => {
    let broken = true;
    answer(() => (broken ? problem(500, { requestId: 'req-77' }) : pageOf(rows)));
    const { user } = list();
    expect(await screen.findByText('req-77')).toBeInTheDocument();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('link', { name: 'Xã Hai' })).toBeInTheDocument();
  });

  test('forbidden says whom to ask', async () => {
    answer(() => problem(403));
    list();
    expect(await screen.findByText(/đề nghị quản trị viên/)).toBeInTheDocument();
  });
});

describe('the address is the state', () => {
  test('filters, order and page of a shared link are what the server is asked for', async () => {
    const asked = answer(() => pageOf(rows));
    list('/list?level=COMMUNE&sort=-name&cursor=one&cursor=two&stranger=1');
    await screen.findByRole('link', { name: 'Xã Một' });
    expect(Object.fromEntries(asked[0] as URLSearchParams)).toEqual({
      level: 'COMMUNE',
      sort: '-name',
      cursor: 'two',
      limit: '50',
    });
    expect(screen.getByRole('columnheader', { name: /Tên/ })).toHaveAttribute('aria-sort', 'descending');
  });

  test('sorting starts again at the first page', async () => {
    answer(() => pageOf(rows));
    const { user, router } = list('/list?cursor=one');
    await user.click(await screen.findByRole('button', { name: /Tên/ }));
    expect(router.state.location.search).toBe('?sort=name');
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: /Tên/ })).toHaveAttribute('aria-sort', 'ascending'),
    );
  });

  test('pages are walked forth and back', async () => {
    answer((query) =>
      query.get('cursor') ? pageOf(rows.slice(1)) : pageOf(rows, { hasMore: true, nextCursor: 'two' }),
    );
    const { user, router } = list();
    await user.click(await screen.findByRole('button', { name: 'Sau' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Xã Một' })).not.toBeInTheDocument());
    expect(router.state.location.search).toBe('?cursor=two');
    await user.click(screen.getByRole('button', { name: 'Trước' }));
    expect(await screen.findByRole('link', { name: 'Xã Một' })).toBeInTheDocument();
    expect(router.state.location.search).toBe('');
  });

  test('the total is counted only on request', async () => {
    const asked = answer((query) =>
      pageOf(rows, {
        hasMore: true,
        nextCursor: 'x',
        ...(query.get('include') === 'total' ? { total: 1234 } : {}),
      }),
    );
    const { user } = list();
    await user.click(await screen.findByRole('button', { name: 'Đếm tất cả' }));
    expect(await screen.findByText('Hàng 1–2 trên 1.234')).toBeInTheDocument();
    expect(asked.filter((q) => q.has('include'))).toHaveLength(1);
  });

  test('a name typed to find a person reaches the server but never the address', async () => {
    const asked = answer(() => pageOf(rows));
    const { user, router } = list('/list', true);
    await user.type(
      await screen.findByRole('textbox', { name: 'Tìm trong danh sách' }),
      'Nguyễn'.normalize('NFD'),
    );
    await waitFor(() => expect(asked.at(-1)?.get('q')).toBe('Nguyễn'.normalize('NFC')));
    expect(router.state.location.search).toBe('');
  });
});

describe('a person with a keyboard or a taste', () => {
  test('walks the rows by arrows and opens one by Enter', async () => {
    answer(() => pageOf(rows));
    const { user, router } = list('/list?asOf=2025-01-31');
    (await screen.findByRole('link', { name: 'Xã Một' })).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Xã Hai' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe('/elsewhere/2');
    expect(router.state.location.search).toBe('?asOf=2025-01-31');
  });

  test('chooses columns, and the choice is remembered', async () => {
    answer(() => pageOf(rows));
    const first = list();
    await screen.findByRole('link', { name: 'Xã Một' });
    expect(screen.queryByRole('columnheader', { name: 'Thuộc' })).not.toBeInTheDocument();
    await first.user.click(screen.getByRole('button', { name: 'Chọn cột' }));
    await first.user.click(await screen.findByRole('checkbox', { name: 'Thuộc' }));
    expect(screen.getByRole('columnheader', { name: 'Thuộc' })).toBeInTheDocument();
    first.unmount();
    list();
    expect(await screen.findByRole('columnheader', { name: 'Thuộc' })).toBeInTheDocument();
  });

  test('exports exactly what is filtered', async () => {
    answer(() => pageOf(rows));
    const { user } = list('/list?level=COMMUNE&sort=name&cursor=one');
    await user.click(await screen.findByRole('button', { name: 'Xuất' }));
    const menu = await screen.findByRole('menu');
    expect(within(menu).getByRole('menuitem', { name: 'Tệp CSV' })).toHaveAttribute(
      'href',
      '/api/v1/admin-units/export?format=csv&level=COMMUNE&sort=name',
    );
  });
});
