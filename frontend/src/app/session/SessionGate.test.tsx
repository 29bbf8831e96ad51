import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { client } from '@/api/client';
import { recentlyOpened, rememberOpened } from '@/shared/auth/recent';
import { useSignOut } from '@/shared/auth/useMe';
import { loadDraft, saveDraft } from '@/shared/form/drafts';
import { renderAt } from '@/testing/render';
import { me, problem, server } from '@/testing/server';
import { SessionGate } from './SessionGate';

function Work() {
  const signOut = useSignOut();
  return (
    <>
      <label>
        Đang viết <input />
      </label>
      <button
        type="button"
        onClick={() => client.GET('/api/v1/search', { params: { query: { q: 'x' } } }).catch(() => undefined)}
      >
        Hỏi máy chủ
      </button>
      <button type="button" onClick={signOut}>
        Rời
      </button>
    </>
  );
}

const page = (
  <SessionGate>
    <Work />
  </SessionGate>
);

test('a session that ends in the middle of work is renewed without losing what was typed', async () => {
  server.use(
    http.get('*/api/v1/search', () => problem(401)),
    http.post('*/api/v1/session', () => new HttpResponse(null, { status: 204 })),
  );
  const { user } = renderAt(page);
  await user.type(await screen.findByRole('textbox', { name: 'Đang viết' }), 'dở dang');
  await user.click(screen.getByRole('button', { name: 'Hỏi máy chủ' }));
  expect(await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Tên đăng nhập' })).toHaveValue(me.username);
  await user.type(screen.getByLabelText('Mật khẩu'), 'chungtay');
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('textbox', { name: 'Đang viết' })).toHaveValue('dở dang');
});

test('the door says when to try again and never whether the name exists', async () => {
  let tries = 0;
  server.use(
    http.get('*/api/v1/me', () => problem(401)),
    http.post('*/api/v1/session', () =>
      ++tries === 1 ? problem(401) : problem(429, {}, { 'Retry-After': '30' }),
    ),
  );
  const { user } = renderAt(page);
  await user.type(await screen.findByLabelText('Tên đăng nhập'), 'ai.do');
  await user.type(screen.getByLabelText('Mật khẩu'), 'sai');
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  expect(await screen.findByText('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeInTheDocument();
  await user.type(screen.getByLabelText('Mật khẩu'), 'sai');
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  expect(await screen.findByText(/sau 30 giây/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Đăng nhập' })).toBeDisabled();
});

test('signing out leaves nothing of any child on the machine', async () => {
  server.use(http.delete('*/api/v1/session', () => new HttpResponse(null, { status: 204 })));
  await saveDraft('beneficiary/new', { fullName: 'Nguyễn Văn A' });
  rememberOpened('BENEFICIARY', '0193');
  expect(localStorage.getItem('chungtay.recent')).toBe('[{"kind":"BENEFICIARY","id":"0193"}]');
  const { user } = renderAt(page);
  await user.click(await screen.findByRole('button', { name: 'Rời' }));
  await waitFor(() => expect(recentlyOpened()).toEqual([]));
  expect(await loadDraft('beneficiary/new')).toBeUndefined();
});
