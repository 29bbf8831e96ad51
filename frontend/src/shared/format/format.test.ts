import { describe, expect, test } from 'vitest';
import {
  ageAt,
  formatDateRange,
  formatInstant,
  formatPartialDate,
  isRealDate,
  parsePartialDate,
  today,
} from './date';
import { formatDong, formatDongShort, formatMoney, parseDong } from './money';
import { formatDecimal, formatNumber, formatShare } from './number';
import { matches, searchKey } from './text';

describe('search key', () => {
  test('is the same for NFC and NFD and for any case', () => {
    expect(searchKey('Nguyễn Thị Đào'.normalize('NFD'))).toBe('nguyen thi dao');
    expect(searchKey('NGUYỄN THỊ ĐÀO'.normalize('NFC'))).toBe('nguyen thi dao');
  });
  test('matches beginnings of words in any order', () => {
    expect(matches('Đồng Nai', 'dong n')).toBe(true);
    expect(matches('Xã Bàu Hàm', 'ham xa')).toBe(true);
    expect(matches('Đồng Nai', 'nai dog')).toBe(false);
  });
});

describe('numbers and money', () => {
  test('are written as in Viet Nam', () => {
    expect(formatNumber(1234567)).toBe('1.234.567');
    expect(formatDecimal(2.5)).toBe('2,5');
    expect(formatShare(0.824)).toBe('82,4 %');
    expect(formatDong(3_200_000)).toBe('3.200.000\u00a0đ');
    expect(formatMoney({ amount: 125050, currency: 'USD' })).toBe('1.250,50\u00a0USD');
    expect(formatDongShort(4_120_000_000)).toBe('4,12\u00a0tỷ\u00a0đ');
  });
  test.each([
    ['3.200.000', 3_200_000],
    ['3.200.000 đ', 3_200_000],
    ['3 200 000 đồng', 3_200_000],
    ['804,554', 804_554],
    ['5 tỷ', 5_000_000_000],
    ['100 triệu', 100_000_000],
    ['3,2 triệu', 3_200_000],
    ['0', 0],
  ])('reads %s', (text, amount) => expect(parseDong(text)).toBe(amount));
  test.each(['', 'abc', '2,5', '1.23.456', '3,2000', '-5', '1e6', '99999999999999999999'])(
    'does not guess %s',
    (text) => expect(parseDong(text)).toBeUndefined(),
  );
});

describe('dates', () => {
  test('are read with their precision', () => {
    expect(parsePartialDate('4/5/2022')).toEqual({ date: '2022-05-04', precision: 'DAY' });
    expect(parsePartialDate('1/2025')).toEqual({ date: '2025-01-01', precision: 'MONTH' });
    expect(parsePartialDate('1995')).toEqual({ date: '1995-01-01', precision: 'YEAR' });
    expect(parsePartialDate('30/02/2024')).toBeUndefined();
    expect(parsePartialDate('21-3')).toBeUndefined();
    expect(isRealDate('2023-02-29')).toBe(false);
  });
  test('are written with their precision', () => {
    expect(formatPartialDate({ date: '2019-07-14', precision: 'DAY' })).toBe('14/07/2019');
    expect(formatPartialDate({ date: '2019-07-01', precision: 'MONTH' })).toBe('07/2019');
    expect(formatPartialDate({ date: '1995-01-01', precision: 'YEAR' })).toBe('1995');
  });
  test('ranges do not repeat what both ends share', () => {
    expect(formatDateRange('2025-06-12', '2025-06-13')).toBe('12–13/06/2025');
    expect(formatDateRange('2025-05-30', '2025-06-02')).toBe('30/05–02/06/2025');
    expect(formatDateRange('2024-12-30', '2025-01-02')).toBe('30/12/2024–02/01/2025');
    expect(formatDateRange('2025-06-12', '2025-06-12')).toBe('12/06/2025');
  });
  test('days and hours are those of Viet Nam', () => {
    expect(today(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
    expect(formatInstant('2025-06-30T17:05:00Z')).toBe('01/07/2025 00:05');
  });
});

describe('age', () => {
  const born = (date: string) => ({ date, precision: 'DAY' as const });
  test('is completed years', () => {
    expect(ageAt(born('2012-06-13'), '2025-06-12')).toBe(12);
    expect(ageAt(born('2012-06-13'), '2025-06-13')).toBe(13);
  });
  test('of one born on 29 February changes on 1 March', () => {
    expect(ageAt(born('2012-02-29'), '2025-02-28')).toBe(12);
    expect(ageAt(born('2012-02-29'), '2025-03-01')).toBe(13);
  });
  test('known to the year only is the certain one', () => {
    expect(ageAt({ date: '2012-01-01', precision: 'YEAR' }, '2025-06-12')).toBe(12);
    expect(ageAt({ date: '2012-06-01', precision: 'MONTH' }, '2025-06-12')).toBe(12);
    expect(ageAt({ date: '2012-06-01', precision: 'MONTH' }, '2025-07-01')).toBe(13);
  });
});
