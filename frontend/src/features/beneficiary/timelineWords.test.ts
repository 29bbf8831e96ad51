import { expect, test } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import type { TimelineRow } from './queries';
import { tell, withoutEchoes } from './timelineWords';

const t = i18next.getFixedT('vi', 'beneficiary');
const words: Record<string, string> = {
  PRIMARY: 'Tiểu học',
  ATTENDING: 'Đang đi học',
  KINDERGARTEN: 'Mẫu giáo',
  HARDSHIP: 'Hoàn cảnh khó khăn',
  DROPPED_OUT: 'Đã bỏ học',
};
const label = (_: string, code: string | undefined) => (code ? (words[code] ?? code) : '');
const row = (given: Partial<TimelineRow>) => ({ id: '1', date: '2025-09-05', ...given }) as TimelineRow;

test('the end of a school is not told when the next one begins that day', () => {
  const rows = [
    row({ kind: 'SCHOOL', event: 'STARTED', code: 'ATTENDING', subcode: 'PRIMARY' }),
    row({ kind: 'SCHOOL', event: 'ENDED', code: 'ATTENDING' }),
    row({ kind: 'CIRCUMSTANCE', event: 'ENDED', code: 'TE01' }),
  ];
  expect(withoutEchoes(rows).map((r) => `${r.kind} ${r.event}`)).toEqual([
    'SCHOOL STARTED',
    'CIRCUMSTANCE ENDED',
  ]);
  expect(withoutEchoes(rows.slice(1))).toHaveLength(2);
});

test('school is told with its level, leaving it with its reason', () => {
  const starts = row({ kind: 'SCHOOL', event: 'STARTED', code: 'ATTENDING', subcode: 'PRIMARY' });
  expect(tell(t, label, starts).title).toBe('Đi học tiểu học');
  const leaves = row({ kind: 'SCHOOL', event: 'STARTED', code: 'DROPPED_OUT', subcode: 'HARDSHIP' });
  expect(tell(t, label, leaves)).toMatchObject({ title: 'Đã bỏ học', body: 'Hoàn cảnh khó khăn' });
});

test('a gift is told with its worth and leads to the activity', () => {
  const gift = row({
    kind: 'VISIT',
    event: 'HAPPENED',
    subcode: 'GIFT',
    amount: { amount: 800000, currency: 'VND' },
    relatedId: 'a1',
    relatedName: 'Thăm, tặng quà',
  });
  expect(tell(t, label, gift)).toMatchObject({
    title: 'Nhận quà · 800.000\u00a0đ',
    to: '/activities/a1',
    toLabel: 'Thăm, tặng quà',
  });
});
