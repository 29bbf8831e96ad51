import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { renderAt } from '@/testing/render';
import { RecordForm } from './RecordForm';
import { requiredText } from './schema';
import { useRecordForm } from './useRecordForm';

let stored = 'Dự án cũ';

/** The page of a record, which was read a moment ago and would be asked for again only after half a minute. */
function Detail() {
  const { data } = useQuery({ queryKey: ['project'], queryFn: async () => stored });
  return <h1>{data}</h1>;
}

function EditForm({ onSaved }: { onSaved: () => void }) {
  const record = useRecordForm({
    draftKey: 'test/2',
    schema: z.object({ name: requiredText() }),
    initialValues: { name: stored },
    etag: '"1"',
    save: async ({ name }) => {
      stored = name;
    },
    onSaved,
  });
  return (
    <RecordForm record={record} saveLabel="Lưu thay đổi" fieldLabel={() => 'Tên'} onCancel={() => undefined}>
      <TextInput label="Tên" {...record.form.getInputProps('name')} />
    </RecordForm>
  );
}

function Pages() {
  const [editing, setEditing] = useState(false);
  if (editing) return <EditForm onSaved={() => setEditing(false)} />;
  return (
    <>
      <Detail />
      <button type="button" onClick={() => setEditing(true)}>
        Sửa
      </button>
    </>
  );
}

test('the page of a record that was corrected a moment after it was read says what was saved', async () => {
  const { user } = renderAt(<Pages />);
  await screen.findByRole('heading', { name: 'Dự án cũ' });
  await user.click(screen.getByRole('button', { name: 'Sửa' }));
  await user.clear(screen.getByRole('textbox', { name: 'Tên' }));
  await user.type(screen.getByRole('textbox', { name: 'Tên' }), 'Dự án mới');
  await user.click(screen.getByRole('button', { name: /Lưu thay đổi/ }));
  expect(await screen.findByRole('heading', { name: 'Dự án mới' })).toBeInTheDocument();
});
