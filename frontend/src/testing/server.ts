import { HttpResponse, http, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';

const provinces = [
  { code: '75', name: 'Đồng Nai', fullName: 'Thành phố Đồng Nai', level: 'PROVINCE', provinceCode: '75' },
  { code: '22', name: 'Quảng Ninh', fullName: 'Tỉnh Quảng Ninh', level: 'PROVINCE' },
];
const communes = [
  {
    code: '26041',
    name: 'Bàu Hàm',
    fullName: 'Xã Bàu Hàm',
    level: 'COMMUNE',
    parentCode: '75',
    provinceCode: '75',
  },
  {
    code: '25978',
    name: 'Trảng Dài',
    fullName: 'Phường Trảng Dài',
    level: 'COMMUNE',
    parentCode: '75',
    provinceCode: '75',
  },
];

export const me = {
  username: 'specialist.dongnai',
  displayName: 'Chuyên viên Đồng Nai',
  role: 'PROVINCE_SPECIALIST',
  permissions: ['beneficiary:read', 'project:read', 'export:read'],
  scope: { level: 'PROVINCE', provinceCode: '75', provinceName: 'Thành phố Đồng Nai', pseudonymised: false },
};

/** A page of rows as every list answers it. */
export function pageOf(items: readonly unknown[], page: Record<string, unknown> = {}) {
  return { items, page: { limit: 50, hasMore: false, ...page } };
}

/** A problem as the server words it. */
export function problem(
  status: number,
  body: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  return HttpResponse.json({ status, title: 'Không được', ...body } as JsonBodyType, {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** The server as signed-in people find it; each test adds what it is about. */
export const server = setupServer(
  http.get('*/api/v1/me', () => HttpResponse.json(me)),
  http.get('*/api/v1/session/provider', () => HttpResponse.json({ localAccounts: true })),
  http.get('*/api/v1/admin-units', ({ request }) => {
    const query = new URL(request.url).searchParams;
    if (query.get('level') === 'PROVINCE') return HttpResponse.json(pageOf(provinces));
    // The server searches without diacritics; here one word stands for it.
    const q = query.get('q');
    return HttpResponse.json(pageOf(communes.filter((c) => !q || (q === 'bau ham' && c.code === '26041'))));
  }),
  http.get('*/api/v1/admin-units/:code', ({ params }) => {
    const found = [...provinces, ...communes].find((unit) => unit.code === params.code);
    return found ? HttpResponse.json({ unit: found }) : problem(404);
  }),
);
