import { TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ProblemError } from '@/api/problem';
import { renderAt } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { loadDraft, saveDraft } from './drafts';
import { FormSection } from './FormSection';
import { RecordForm } from './RecordForm';
import { optionalText, requiredText } from './schema';
import { useRecordForm } from './useRecordForm';

const schema = z.object({ fullName: requiredText(), note: optionalText() });
const opened = { fullName: 'Lê Văn Một', note: 'cũ' };

/** Sends what the form saves to a stand-in of the server. */
async function send(body: unknown, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch('http://localhost:3000/api/v1/test', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await ProblemError.from(response);
  return response.json();
}

let theirs = { fullName: 'Lê Văn Hai', note: 'cũ' };

function Page({ onSaved = () => undefined }: { onSaved?: () => void }) {
  const record = useRecordForm({
    draftKey: 'test/1',
    schema,
    initialValues: opened,
    etag: '"1"',
    save: send,
    reload: async () => ({ values: theirs, etag: '"2"' }),
    onSaved,
  });
  return (
    <RecordForm
      record={record}
      saveLabel="Lưu hồ sơ"
      fieldLabel={(f) => (f === 'fullName' ? 'Họ và tên' : 'Ghi chú')}
      onCancel={() => undefined}
    >
      <FormSection title="Chung" fields={['fullName']}>
        <TextInput label="Họ và tên" {...record.form.getInputProps('fullName')} />
      </FormSection>
      <FormSection title="Thêm" fields={['note']} folded>
        <TextInput label="Ghi chú" {...record.form.getInputProps('note')} />
      </FormSection>
    </RecordForm>
  );
}

interface Sent {
  body: Record<string, unknown>;
  key: string | null;
  version: string | null;
}

function answer(...replies: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.put('*/api/v1/test', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      sent.push({
        body,
        key: request.headers.get('Idempotency-Key'),
        version: request.headers.get('If-Match'),
      });
      const reply = replies[Math.min(sent.length, replies.length) - 1];
      return reply ? reply() : HttpResponse.json({});
    }),
  );
  return sent;
}

const ok = () => HttpResponse.json({});
const save = () => screen.getByRole('button', { name: /Lưu hồ sơ/ });
const name = () => screen.getByRole('textbox', { name: 'Họ và tên' });

test('Ctrl-S saves from inside a field, composed and trimmed, with the version that was read', async () => {
  const sent = answer(ok);
  const { user } = renderAt(<Page />);
  await user.clear(name());
  await user.type(name(), '  Nguyễn Thị Đào '.normalize('NFD'));
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ body: { fullName: 'Nguyễn Thị Đào'.normalize('NFC') }, version: '"1"' });
});

test('what the server refuses lands on its field, and a folded section opens for it', async () => {
  answer(() =>
    problem(422, {
      errors: [{ pointer: '/note', code: 'X', message: 'Ghi chú chưa rõ.' }, { message: 'Trùng hồ sơ.' }],
    }),
  );
  const { user } = renderAt(<Page />);
  await user.click(save());
  expect(await screen.findByText('Ghi chú chưa rõ.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Ghi chú' })).toHaveAccessibleDescription('Ghi chú chưa rõ.');
  expect(screen.getByRole('alert')).toHaveTextContent('Trùng hồ sơ.');
});

test('an empty required field is named before anything is sent', async () => {
  const sent = answer(ok);
  const { user } = renderAt(<Page />);
  await user.clear(name());
  await user.click(save());
  expect(await screen.findByText('Hãy điền mục này.')).toBeInTheDocument();
  expect(screen.getByText(/Còn 1 chỗ cần sửa/)).toBeInTheDocument();
  expect(sent).toHaveLength(0);
});

test('a busy server says when to save again, and the repeat carries the same key', async () => {
  const sent = answer(() => problem(503, {}, { 'Retry-After': '2' }), ok);
  const { user } = renderAt(<Page />);
  await user.click(save());
  expect(await screen.findByRole('alert')).toHaveTextContent(/Có thể lưu lại sau [12] giây/);
  expect(save()).toBeDisabled();
  await waitFor(() => expect(save()).toBeEnabled(), { timeout: 8000 });
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.key).toBeTruthy();
  expect(sent[1]?.key).toBe(sent[0]?.key);
});

test('after a conflict one chooses field by field, and the save names the new version', async () => {
  theirs = { fullName: 'Lê Văn Hai', note: 'mới' };
  const sent = answer(() => problem(412, {}, { ETag: '"2"' }), ok);
  const { user } = renderAt(<Page />);
  await user.clear(name());
  await user.type(name(), 'Lê Văn Ba');
  await user.click(save());
  expect(await screen.findByRole('dialog', { name: 'Có người vừa sửa hồ sơ này' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /Lê Văn Ba/ })).toBeChecked();
  expect(screen.getByRole('radio', { name: /mới/ })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: /Lê Văn Hai/ }));
  await user.click(screen.getByRole('button', { name: 'Lưu theo lựa chọn' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ body: { fullName: 'Lê Văn Hai', note: 'mới' }, version: '"2"' });
});

test('what was typed survives a closed tab as a draft, and goes when it is saved', async () => {
  answer(ok);
  const first = renderAt(<Page />);
  await first.user.clear(name());
  await first.user.type(name(), 'Trần Thị Bốn');
  first.unmount();
  await waitFor(async () =>
    expect((await loadDraft<typeof opened>('test/1'))?.values.fullName).toBe('Trần Thị Bốn'),
  );

  let saved = false;
  const { user } = renderAt(<Page onSaved={() => (saved = true)} />);
  await user.click(await screen.findByRole('button', { name: 'Nhập tiếp' }));
  expect(name()).toHaveValue('Trần Thị Bốn');
  await user.click(save());
  await waitFor(() => expect(saved).toBe(true));
  expect(await loadDraft('test/1')).toBeUndefined();
});

test('what was typed a moment before the page went is kept', async () => {
  const { user } = renderAt(<Page />);
  await screen.findByDisplayValue('Lê Văn Một');
  await user.type(name(), ' Hai');
  globalThis.dispatchEvent(new Event('beforeunload'));
  expect((await loadDraft<typeof opened>('test/1'))?.values.fullName).toBe('Lê Văn Một Hai');
});

test('a draft older than a week is not offered and is gone', async () => {
  await saveDraft('test/1', opened);
  const real = Date.now;
  Date.now = () => real() + 8 * 24 * 3600 * 1000;
  expect(await loadDraft('test/1')).toBeUndefined();
  Date.now = real;
  expect(await loadDraft('test/1')).toBeUndefined();
});

test('leaving with changes asks; staying keeps them', async () => {
  const { user, router } = renderAt(<Page />);
  await user.type(name(), ' thêm');
  void router.navigate('/elsewhere/1');
  await user.click(await screen.findByRole('button', { name: 'Ở lại' }));
  expect(name()).toHaveValue('Lê Văn Một thêm');
  void router.navigate('/elsewhere/1');
  await user.click(await screen.findByRole('button', { name: 'Rời trang' }));
  expect(await screen.findByRole('heading', { name: 'elsewhere' })).toBeInTheDocument();
});
