import { useTranslation } from 'react-i18next';
import type audit from '@/locales/vi/audit.json';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { useUnit } from '@/shared/form/units';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { listOf } from './lists';

interface Props {
  table: string;
  field: string;
  value: string | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const AMOUNTS = new Set([
  'amount',
  'budgetAmount',
  'budgetBalance',
  'unitValue',
  'totalValue',
  'giftValue',
  'incomePerPerson',
]);

/** One value of a column as a person reads it: codes in words, days and amounts as they are written here. */
export function ChangedValue({ table, field, value }: Props) {
  const { t } = useTranslation('audit');
  const code = useCodeWords();
  const unit = useUnit(field === 'communeCode' || field === 'formerProvinceCode' ? value : undefined);
  if (value === undefined || value === '') return <em>{t('change.nothing')}</em>;
  if (unit) return <>{unit.fullName}</>;
  if (UUID.test(value)) return <em>{t('change.otherRecord')}</em>;
  if (value === 'true' || value === 'false') return <>{t(value === 'true' ? 'change.yes' : 'change.no')}</>;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return <>{formatDate(value)}</>;
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return <>{formatInstant(value)}</>;
  if (AMOUNTS.has(field) && /^\d+$/.test(value)) return <>{formatNumber(Number(value))}</>;
  const list = listOf(table, field);
  const words = value.split(', ').map((one) => {
    const known = list ? code(list, one) : one;
    return known === one ? t(`value.${one as keyof (typeof audit)['value']}`, { defaultValue: one }) : known;
  });
  return <>{words.join(', ')}</>;
}
