import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { renderAt } from '@/testing/render';
import { me, problem, server } from '@/testing/server';
import { ProviderReturnPage } from './ProviderReturnPage';
import { SessionGate } from './SessionGate';
import { whereTo } from './whereTo';

const ways = (localAccounts: boolean) =>
  http.get('*/api/v1/session/provider', () =>
    HttpResponse.json({ localAccounts, provider: 'Sở Y tế Đồng Nai' }),
  );
const door = 'Đăng nhập bằng tài khoản của Sở Y tế Đồng Nai';

afterEach(() => {
  globalThis.history.replaceState(null, '', '/');
  sessionStorage.clear();
});

test('where an identity provider is configured its door stands first; the own one only where it is allowed', async () => {
  server.use(
    http.get('*/api/v1/me', () => problem(401)),
    ways(true),
  );
  const { unmount } = renderAt(<SessionGate>x</SessionGate>);
  expect(await screen.findByRole('button', { name: door })).toBeInTheDocument();
  expect(screen.getByLabelText('Tên đăng nhập')).toBeInTheDocument();
  unmount();
  server.use(ways(false));
  renderAt(<SessionGate>x</SessionGate>);
  expect(await screen.findByRole('button', { name: door })).toBeInTheDocument();
  expect(screen.queryByLabelText('Tên đăng nhập')).not.toBeInTheDocument();
});

test('a provider that does not answer is told in the words of the server', async () => {
  server.use(
    http.get('*/api/v1/me', () => problem(401)),
    ways(true),
    http.post('*/api/v1/session/provider/departures', () =>
      problem(503, { detail: 'Hệ thống đăng nhập “Sở Y tế Đồng Nai” chưa trả lời.' }),
    ),
  );
  const { user } = renderAt(<SessionGate>x</SessionGate>);
  await user.click(await screen.findByRole('button', { name: door }));
  expect(await screen.findByRole('alert')).toHaveTextContent('chưa trả lời');
});

test('who comes back hands the answer in once, and the code stays in no address', async () => {
  const handedIn = vi.fn();
  server.use(
    ways(true),
    http.post('*/api/v1/session/provider', async ({ request }) => {
      handedIn(await request.json());
      return problem(403, { code: 'NOT_ADMITTED', title: 'Chưa được vào', detail: 'Chưa thuộc nhóm nào.' });
    }),
  );
  globalThis.history.replaceState(null, '', '/sign-in/provider?state=s1&session_state=x&code=c1');
  renderAt(<ProviderReturnPage />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa thuộc nhóm nào.');
  expect(screen.getByRole('alert')).toHaveTextContent('liên hệ quản trị viên');
  expect(globalThis.location.href).not.toContain('c1');
  expect(handedIn).toHaveBeenCalledExactlyOnceWith({ code: 'c1', state: 's1' });
  expect(screen.getByRole('link', { name: 'Về trang đăng nhập' })).toHaveAttribute('href', '/');
});

test('who stopped at the provider is told so, and nothing is handed in', async () => {
  const handedIn = vi.fn();
  server.use(
    ways(true),
    http.post('*/api/v1/session/provider', () => {
      handedIn();
      return problem(401);
    }),
  );
  globalThis.history.replaceState(null, '', '/sign-in/provider?state=s1&error=access_denied');
  renderAt(<ProviderReturnPage />);
  expect(await screen.findByRole('alert')).toHaveTextContent('đã dừng');
  expect(await screen.findByRole('button', { name: 'Đăng nhập lại' })).toBeInTheDocument();
  expect(handedIn).not.toHaveBeenCalled();
});

test('a session of the provider that ends in the middle of work is renewed in another tab', async () => {
  const opened = vi.spyOn(globalThis, 'open').mockReturnValue(null);
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ ...me, provider: 'Sở Y tế Đồng Nai' })),
    http.get('*/api/v1/search', () => problem(401)),
    http.post('*/api/v1/session/provider/departures', () =>
      HttpResponse.json({ address: 'https://sso.example.vn/auth' }),
    ),
  );
  const { user } = renderAt(
    <SessionGate>
      <input aria-label="Đang viết" />
    </SessionGate>,
  );
  await user.type(await screen.findByRole('textbox', { name: 'Đang viết' }), 'dở dang');
  const { client } = await import('@/api/client');
  await client.GET('/api/v1/search', { params: { query: { q: 'x' } } }).catch(() => undefined);
  await user.click(await screen.findByRole('button', { name: door }));
  await waitFor(() =>
    expect(opened).toHaveBeenCalledWith('https://sso.example.vn/auth', '_blank', 'noopener'),
  );
  const { announceSignedIn } = await import('@/api/session');
  announceSignedIn();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('textbox', { name: 'Đang viết' })).toHaveValue('dở dang');
});

test('only addresses of this product are gone to afterwards', () => {
  for (const [kept, target] of [
    ['/organisations?q=holt', '/organisations?q=holt'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
  ] as const) {
    sessionStorage.setItem('chungtay.whereTo', kept);
    expect(whereTo()).toBe(target);
    expect(whereTo()).toBe('/');
  }
});
