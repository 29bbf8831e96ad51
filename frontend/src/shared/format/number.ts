const integers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 1234567 → 1.234.567 */
export function formatNumber(value: number): string {
  return integers.format(value);
}

/** 2.5 → 2,5 */
export function formatDecimal(value: number): string {
  return decimals.format(value);
}

/** A share between 0 and 1 as percent: 0.824 → 82,4 % */
export function formatShare(share: number): string {
  return `${decimals.format(share * 100)} %`;
}
