import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '@/testing/render';
import { me, pageOf, server } from '@/testing/server';
import { BeneficiaryCreatePage } from './BeneficiaryFormPage';

function answer(): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        ...me,
        permissions: [...me.permissions, 'beneficiary:write'],
        scope: { ...me.scope, level: 'COMMUNE', communeCode: '26041' },
      }),
    ),
    http.get('*/api/v1/code-lists', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/beneficiaries/duplicates', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('fullName') === 'Nguyễn Thị Bưởi'
          ? [
              {
                id: 'd1',
                code: '75-2024-000007',
                fullName: 'Nguyễn Thị Bưởi',
                birthDate: '2018-05-01',
                status: 'ACTIVE',
                reasons: ['SAME_NAME'],
              },
            ]
          : [],
      ),
    ),
    http.post('*/api/v1/beneficiaries', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      sent.push(body);
      return HttpResponse.json(
        { ...body, id: `p${sent.length}`, code: `75-2026-00000${sent.length}` },
        { status: 201 },
      );
    }),
  );
  return sent;
}

test('entering one after another keeps the commune and the hamlet, and nothing of the child', {
  timeout: 60_000,
}, async () => {
  const sent = answer();
  const { user } = renderAt(<BeneficiaryCreatePage />);
  await user.type(await screen.findByLabelText('Họ và tên'), 'Trần Văn Một');
  await user.click(screen.getByRole('radio', { name: 'Nam' }));
  await user.type(screen.getByLabelText('Thôn, bản, ấp, tổ dân phố'), 'Ấp 3');
  await user.type(screen.getByLabelText(/^Số nhà/), 'Nhà số 12');
  await user.click(screen.getByRole('button', { name: 'Lưu và nhập tiếp' }));

  expect(await screen.findByText('Vừa ghi 1 hồ sơ ở nơi này')).toBeVisible();
  const name = screen.getByLabelText('Họ và tên');
  expect(name).toHaveValue('');
  await waitFor(() => expect(name).toHaveFocus());
  await user.type(name, 'Trần Thị Hai');
  await user.click(screen.getByRole('radio', { name: 'Nữ' }));
  await user.click(screen.getByRole('button', { name: 'Lưu và nhập tiếp' }));

  expect(await screen.findByText('Vừa ghi 2 hồ sơ ở nơi này')).toBeVisible();
  expect(sent).toMatchObject([
    {
      fullName: 'Trần Văn Một',
      sex: 'MALE',
      address: { unitCode: '26041', hamlet: 'Ấp 3', text: 'Nhà số 12' },
    },
    { fullName: 'Trần Thị Hai', sex: 'FEMALE', address: { unitCode: '26041', hamlet: 'Ấp 3' } },
  ]);
  expect(sent[1]?.address).not.toHaveProperty('text');
});

test('who may be registered already is shown while the name is typed, and does not hold up the saving', {
  timeout: 60_000,
}, async () => {
  const sent = answer();
  const { user } = renderAt(<BeneficiaryCreatePage />);
  await user.type(await screen.findByLabelText('Họ và tên'), 'Nguyễn Thị Bưởi');
  expect(await screen.findByText('Có thể đã có trong sổ')).toBeVisible();
  expect(screen.getByText(/75-2024-000007/)).toHaveTextContent('01/05/2018');
  expect(screen.getByText('(trùng tên)')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Nữ' }));
  await user.click(screen.getByRole('button', { name: 'Lưu và nhập tiếp' }));
  await waitFor(() => expect(sent).toHaveLength(1));
});
