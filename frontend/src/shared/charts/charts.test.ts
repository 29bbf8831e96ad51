import { expect, test } from 'vitest';
import { csvCell } from './download';
import { provinceTiles } from './provinceTiles';
import { fiveSteps, stepOf } from './scale';
import { wrapLabel } from './wrap';

test('the country has 34 provinces, each on a tile of its own', () => {
  expect(provinceTiles).toHaveLength(34);
  expect(new Set(provinceTiles.map((t) => t.code)).size).toBe(34);
  expect(new Set(provinceTiles.map((t) => `${t.row}/${t.column}`)).size).toBe(34);
  expect(provinceTiles.find((t) => t.code === '15')).toEqual({
    code: '15',
    name: 'Lào Cai',
    row: 1,
    column: 1,
  });
  expect(provinceTiles.find((t) => t.code === '75')).toEqual({
    code: '75',
    name: 'Đồng Nai',
    row: 9,
    column: 4,
  });
});

test('every value falls into exactly one of five steps, and their counts add up', () => {
  const values = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89];
  const steps = fiveSteps(values, String);
  expect(steps).toHaveLength(5);
  for (const value of values) expect(steps.filter((s) => value >= s.from && value <= s.to)).toHaveLength(1);
  expect(steps.reduce((sum, s) => sum + s.count, 0)).toBe(values.length);
  expect(stepOf(steps, undefined)).toBeUndefined();
});

test('few values make few steps', () => {
  expect(fiveSteps([], String)).toEqual([]);
  expect(fiveSteps([7, 7], String)).toMatchObject([{ from: 7, to: 7, count: 2, label: '7' }]);
});

test('labels break between words, never inside one', () => {
  const lines = wrapLabel('Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục', 180);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục');
});

test('a value that a spreadsheet would run is made harmless', () => {
  expect(csvCell('=HYPERLINK("http://x")')).toBe('"\'=HYPERLINK(""http://x"")"');
  expect(csvCell('-1+1')).toBe("'-1+1");
  expect(csvCell(-5)).toBe('-5');
  expect(csvCell('Xã Bàu Hàm')).toBe('Xã Bàu Hàm');
});
