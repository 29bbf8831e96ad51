import type { RowOf } from '@/api/query';

type Row = RowOf<'/api/v1/beneficiaries'>;

/** A person in a picker: the name, or the code where there is none or a partner may not see it. */
export function personLabel(row: Row): string {
  return ('fullName' in row && row.fullName) || row.code;
}
