import { formatDecimal, formatNumber } from './number';

/** A whole number of the currency's minor unit; the đồng has none. */
export interface Money {
  amount: number;
  currency: string;
}

const NBSP = '\u00a0';

/** 3200000 VND → 3.200.000 đ; other currencies carry their ISO code. */
export function formatMoney({ amount, currency }: Money): string {
  if (currency === 'VND') return `${formatNumber(amount)}${NBSP}đ`;
  const digits =
    new Intl.NumberFormat('vi-VN', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  const value = amount / 10 ** digits;
  return `${new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits }).format(value)}${NBSP}${currency}`;
}

export function formatDong(amount: number): string {
  return formatMoney({ amount, currency: 'VND' });
}

/** 4120000000 → 4,12 tỷ đ; for axes and tiles, never where the exact amount matters. */
export function formatDongShort(amount: number): string {
  const size = Math.abs(amount);
  const two = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  if (size >= 1e9) return `${two.format(amount / 1e9)}${NBSP}tỷ${NBSP}đ`;
  if (size >= 1e6) return `${formatDecimal(amount / 1e6)}${NBSP}triệu${NBSP}đ`;
  return formatDong(amount);
}

const units: Record<string, number> = {
  '': 1,
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
};

/**
 * Reads an amount as an officer types it: "3.200.000", "3 200 000 đ", "3,2 triệu", "5 tỷ". A separator followed by
 * exactly three digits groups thousands; with a unit, one comma or point is decimal. Anything else, and any amount that
 * is no whole number of đồng, is undefined: nothing is guessed.
 */
export function parseDong(text: string): number | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/(vnd|dong|d)\s*$/, '')
    .trim();
  const found = /^([\d.,\s\u00a0]+?)\s*([a-z]*)$/.exec(plain);
  if (!found) return undefined;
  const [, digits = '', unit = ''] = found;
  const factor = units[unit];
  if (factor === undefined) return undefined;
  const compact = digits.replace(/[\s\u00a0]/g, '');
  let value: number;
  if (/^\d+$/.test(compact) || /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(compact)) {
    value = Number(compact.replace(/[.,]/g, '')) * factor;
  } else if (factor > 1 && /^\d+[.,]\d+$/.test(compact)) {
    value = Math.round(Number(compact.replace(',', '.')) * factor * 100) / 100;
  } else {
    return undefined;
  }
  return Number.isSafeInteger(value) ? value : undefined;
}
