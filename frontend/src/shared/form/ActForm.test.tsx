import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { ActDialog } from './ActDialog';
import { ActForm } from './ActForm';

const PATH = 'http://localhost:3000/api/v1/test';

interface Objective {
  name: string;
  version: number;
}

function Page() {
  const { data } = useQuery<Objective>({
    queryKey: ['test'],
    queryFn: () => fetch(PATH).then((r) => r.json()),
  });
  if (!data) return null;
  return (
    <>
      <p>
        {data.name}, bản {data.version}
      </p>
      <ActDialog label="Sửa mục tiêu">
        {(close) => (
          <ActForm<{ name: string }>
            draftKey="test/objective"
            fields={[{ kind: 'text', name: 'name', label: 'Mục tiêu', required: true, max: 50 }]}
            initial={{ name: data.name }}
            etag={`"${data.version}"`}
            saveLabel="Lưu thay đổi"
            save={(body, headers) => fetch(PATH, { method: 'PUT', body: JSON.stringify(body), headers })}
            onClose={close}
          />
        )}
      </ActDialog>
    </>
  );
}

test('on a slow line two corrections one after the other both stand on the version of their time', async () => {
  let stored: Objective = { name: 'Đến trường', version: 1 };
  const versions: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/test', async () => {
      if (stored.version > 1) await delay(300);
      return HttpResponse.json({ ...stored });
    }),
    http.put('*/api/v1/test', async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      stored = { name: ((await request.json()) as Objective).name, version: stored.version + 1 };
      return HttpResponse.json({});
    }),
  );
  const { user } = renderAt(<Page />);
  for (const name of ['Đến trường đều', 'Đến trường đều đặn']) {
    await user.click(await screen.findByRole('button', { name: 'Sửa mục tiêu' }));
    const field = await screen.findByRole('textbox', { name: /Mục tiêu/ });
    await user.clear(field);
    await user.type(field, name);
    await user.click(screen.getByRole('button', { name: /Lưu thay đổi/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  }
  expect(versions).toEqual(['"1"', '"2"']);
  expect(screen.getByText('Đến trường đều đặn, bản 3')).toBeVisible();
});
