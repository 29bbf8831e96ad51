import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '@/testing/render';
import { pageOf, server } from '@/testing/server';

import { NeedAnswerForm } from './NeedAnswer';

const need = {
  id: 'n1',
  beneficiaryId: 'p1',
  kind: 'WISH' as const,
  category: 'EDUCATION',
  description: 'Em muốn có xe đạp đi học',
  speaker: 'CHILD' as const,
  heardOn: '2025-06-12',
  priority: 2,
  status: 'OPEN' as const,
  version: 4,
};
const statuses = [
  ['OPEN', 'Chưa đáp ứng'],
  ['IN_PROGRESS', 'Đang thực hiện'],
  ['MET', 'Đã đáp ứng'],
].map(([code, nameVi]) => ({ code, nameVi, nameEn: nameVi, restricted: false }));

test('an answer under way carries no day of answering, and what was heard stays as it was', async () => {
  let sent: { body: unknown; version: string | null } | undefined;
  server.use(
    http.get('*/api/v1/code-lists', () =>
      HttpResponse.json(pageOf([{ list: 'NEED_STATUS', entries: statuses }])),
    ),
    http.put('*/api/v1/beneficiaries/p1/needs/n1', async ({ request }) => {
      sent = { body: await request.json(), version: request.headers.get('If-Match') };
      return HttpResponse.json(need);
    }),
  );
  const { user } = renderAt(<NeedAnswerForm need={need as never} onClose={() => undefined} />);
  expect(await screen.findByLabelText(/^Ngày đáp ứng/)).toBeVisible();
  const result = screen.getByRole('combobox', { name: /Kết quả/ });
  await user.click(result);
  await user.click(await screen.findByRole('option', { name: 'Đang thực hiện' }));
  expect(screen.queryByLabelText(/^Ngày đáp ứng/)).toBeNull();
  await user.type(screen.getByLabelText(/^Đã làm gì/), 'Đã hỏi nhà trường');
  await user.click(screen.getByRole('button', { name: /Ghi việc đáp ứng/ }));

  await waitFor(() => expect(sent).toBeDefined());
  expect(sent?.version).toBe('"4"');
  expect(sent?.body).toMatchObject({
    category: 'EDUCATION',
    description: 'Em muốn có xe đạp đi học',
    status: 'IN_PROGRESS',
    answer: 'Đã hỏi nhà trường',
  });
  expect(sent?.body).not.toHaveProperty('answeredOn');
}, 60_000);
