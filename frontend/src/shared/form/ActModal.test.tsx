import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '@/testing/render';
import { ActDialog } from './ActDialog';
import { ActMenu } from './ActMenu';

test('the keyboard returns to the button that opened a dialogue', async () => {
  const { user } = renderAt(<ActDialog label="Bàn giao dự án">{() => <p>Biên bản bàn giao</p>}</ActDialog>);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Biên bản bàn giao')).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Bàn giao dự án' })).toHaveFocus());
});

test('the keyboard returns to the dots whose menu named the act', async () => {
  const { user } = renderAt(
    <ActMenu label="Việc khác" acts={[{ label: 'Sửa chỉ tiêu', form: () => <p>Chỉ tiêu mới</p> }]} />,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('menuitem', { name: 'Sửa chỉ tiêu' }));
  expect(await screen.findByText('Chỉ tiêu mới')).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Việc khác' })).toHaveFocus());
});
