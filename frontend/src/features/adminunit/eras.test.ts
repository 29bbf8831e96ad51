import { expect, test } from 'vitest';
import { erasOf, pathOf } from './eras';
import type { Unit } from './queries';

function unit(code: string, fullName: string, validFrom: string, validTo?: string): Unit {
  return { id: Number(code), code, fullName, validFrom, ...(validTo ? { validTo } : {}) } as Unit;
}

const binhPhuoc = unit('70', 'Tỉnh Bình Phước', '1976-07-02', '2025-07-01');
const province = unit('75', 'Tỉnh Đồng Nai', '1976-07-02', '2025-07-01');
const merged = unit('75', 'Tỉnh Đồng Nai', '2025-07-01', '2026-04-30');
const city = unit('75', 'Thành phố Đồng Nai', '2026-04-30');

test('what Đồng Nai came from stands in the order of time, by Vietnamese names within it', () => {
  const eras = erasOf([
    { part: 'FULL', unit: merged },
    { part: 'FULL', unit: province },
    { part: 'FULL', unit: binhPhuoc },
  ]);
  expect(eras.map((era) => era.units.map((one) => one.unit.fullName))).toEqual([
    ['Tỉnh Bình Phước', 'Tỉnh Đồng Nai'],
    ['Tỉnh Đồng Nai'],
  ]);
  expect(eras.map((era) => era.to)).toEqual(['2025-07-01', '2026-04-30']);
});

test('a unit opens on the nearest day on which it was in force', () => {
  expect(pathOf(binhPhuoc, '2026-11-22')).toBe('/admin-units/70?asOf=2025-06-30');
  expect(pathOf(city, '2025-03-01')).toBe('/admin-units/75?asOf=2026-04-30');
  expect(pathOf(merged, '2025-08-01')).toBe('/admin-units/75');
});
