import type { Page, Route } from '@playwright/test';

/** Answers of a server for the tests that look at the app alone. Later routes win, so a test may override one. */
type Answer = { status?: number; json?: unknown; headers?: Record<string, string> };

export const specialist = {
  username: 'specialist.dongnai',
  displayName: 'Chuyên viên Đồng Nai',
  role: 'PROVINCE_SPECIALIST',
  permissions: [
    'figures:read',
    'beneficiary:read',
    'project:read',
    'disbursement:read',
    'activity:read',
    'organisation:read',
    'reference:read',
    'export:read',
  ],
  scope: { level: 'PROVINCE', provinceCode: '75', provinceName: 'Thành phố Đồng Nai', pseudonymised: false },
};

const communes = [
  ['25978', 'Phường Trảng Dài'],
  ['26041', 'Xã Bàu Hàm'],
  ['26179', 'Xã Xuân Lộc'],
  ['26206', 'Xã Xuân Đường'],
].map(([code, fullName]) => unit(code as string, fullName as string, 'COMMUNE', '75'));
const provinces = [unit('75', 'Thành phố Đồng Nai', 'PROVINCE'), unit('22', 'Tỉnh Quảng Ninh', 'PROVINCE')];

function unit(code: string, fullName: string, level: string, parentCode?: string) {
  return {
    code,
    name: fullName.split(' ').slice(1).join(' '),
    fullName,
    level,
    parentCode,
    provinceCode: parentCode ?? code,
  };
}

export function page<T>(
  items: T[],
  more: Partial<{ hasMore: boolean; nextCursor: string; total: number }> = {},
) {
  return { items, page: { limit: 50, hasMore: false, ...more } };
}

export async function mock(
  browser: Page,
  path: string,
  answer: Answer | ((route: Route) => Answer),
): Promise<void> {
  await browser.route(
    (url) => url.pathname === `/api/v1${path}`,
    (route) => {
      const { status = 200, json, headers = {} } = typeof answer === 'function' ? answer(route) : answer;
      const type = status >= 400 ? 'application/problem+json' : 'application/json';
      return route.fulfill({
        status,
        headers: { 'Content-Type': type, ...headers },
        body: json === undefined ? '' : JSON.stringify(json),
      });
    },
  );
}

/** A signed-in specialist of Đồng Nai. */
export async function mockSignedIn(browser: Page, me: unknown = specialist): Promise<void> {
  await browser.route('**/api/v1/**', (route) =>
    route.fulfill({ status: 404, json: { title: 'Not found', status: 404 } }),
  );
  await mock(browser, '/me', { json: me });
  await mock(browser, '/admin-units', (route) => {
    const query = new URL(route.request().url()).searchParams;
    return { json: page(query.get('level') === 'PROVINCE' ? provinces : communes) };
  });
  for (const place of [...provinces, ...communes])
    await mock(browser, `/admin-units/${place.code}`, { json: { unit: place } });
}

export async function mockSignedOut(browser: Page): Promise<void> {
  await mock(browser, '/me', { status: 401, json: { title: 'Chưa đăng nhập', status: 401 } });
}
