import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { PartialDate } from '@/shared/format/date';
import { renderAt } from '@/testing/render';
import { DateField, PartialDateField } from './DateField';
import { EntityPicker } from './EntityPicker';
import { MoneyField } from './MoneyField';
import { UnitPicker } from './UnitPicker';

function Holder<T>({
  start,
  draw,
}: {
  start: T;
  draw: (value: T, set: (value: T) => void) => React.ReactNode;
}) {
  const [value, set] = useState(start);
  return (
    <>
      {draw(value, set)}
      <output>{JSON.stringify(value) ?? 'nothing'}</output>
    </>
  );
}

const held = () => screen.getAllByRole('status').at(-1)?.textContent;

test('a partial date keeps what is known and no more', async () => {
  const { user } = renderAt(
    <Holder<PartialDate | undefined>
      start={undefined}
      draw={(value, set) => <PartialDateField label="Ngày sinh" value={value} onChange={set} />}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Ngày sinh' });
  await user.type(field, '7/2019');
  await user.tab();
  expect(field).toHaveValue('07/2019');
  expect(held()).toBe('{"date":"2019-07-01","precision":"MONTH"}');
  expect(screen.getByText('chỉ biết tháng')).toBeInTheDocument();
  await user.clear(field);
  expect(held()).toBe('nothing');
});

test('a day that does not exist stays as typed and is named', async () => {
  const { user } = renderAt(
    <Holder<string | undefined>
      start={undefined}
      draw={(value, set) => <DateField label="Ngày" value={value} onChange={set} />}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Ngày' });
  await user.type(field, '30/02/2024');
  await user.tab();
  expect(field).toHaveValue('30/02/2024');
  expect(field).toBeInvalid();
});

test('money is written out on leaving, and what is no amount is refused', async () => {
  const { user } = renderAt(
    <Holder<number | undefined>
      start={undefined}
      draw={(value, set) => <MoneyField label="Số tiền" value={value} onChange={set} />}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Số tiền' });
  await user.type(field, '3,2 triệu');
  await user.tab();
  expect(field).toHaveValue('3.200.000');
  expect(held()).toBe('3200000');
  await user.clear(field);
  await user.type(field, 'nhiều');
  await user.tab();
  expect(field).toBeInvalid();
});

test('a place is found without diacritics: the province, then its commune', async () => {
  const { user } = renderAt(
    <Holder<string | undefined>
      start={undefined}
      draw={(value, set) => <UnitPicker value={value} onChange={set} />}
    />,
  );
  const province = screen.getByRole('combobox', { name: 'Tỉnh, thành phố' });
  await user.click(province);
  await user.type(province, 'dong nai');
  await user.click(await screen.findByRole('option', { name: 'Thành phố Đồng Nai' }));
  expect(held()).toBe('"75"');
  const commune = screen.getByRole('combobox', { name: 'Xã, phường, đặc khu' });
  await user.click(commune);
  await screen.findByRole('option', { name: 'Phường Trảng Dài' });
  await user.type(commune, 'bau ham');
  await waitFor(() =>
    expect(screen.queryByRole('option', { name: 'Phường Trảng Dài' })).not.toBeInTheDocument(),
  );
  await user.click(screen.getByRole('option', { name: 'Xã Bàu Hàm' }));
  expect(held()).toBe('"26041"');
});

test('a record is chosen by typing part of its name', async () => {
  const { user } = renderAt(
    <Holder<string | undefined>
      start={undefined}
      draw={(value, set) => (
        <EntityPicker
          label="Nơi"
          path="/api/v1/admin-units"
          value={value}
          onChange={(id) => set(id)}
          idOf={(row) => row.code}
          labelOf={(row) => row.fullName}
        />
      )}
    />,
  );
  const box = screen.getByRole('combobox', { name: 'Nơi' });
  await user.click(box);
  await user.type(box, 'bau ham');
  await user.click(await screen.findByRole('option', { name: 'Xã Bàu Hàm' }));
  expect(held()).toBe('"26041"');
  expect(box).toHaveValue('Xã Bàu Hàm');
});
