import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { useProvinces } from '@/shared/form/units';
import { useAsOf } from '@/shared/scope/useAsOf';
import { unitColumns } from './columns';

/** The columns of a list of units, with the names of the provinces of the day; provinces have a region instead. */
export function useUnitColumns(level?: string) {
  const { t } = useTranslation('adminunit');
  const { asOf } = useAsOf();
  const provinces = useProvinces(asOf).data?.items;
  const kind = useCodes('ADMIN_UNIT_KIND').label;
  const region = useCodes('REGION').label;
  return useMemo(() => {
    const names = new Map(provinces?.map((one) => [one.code, one.fullName]));
    const columns = unitColumns(t, { kind, region, above: (code) => code && names.get(code) });
    if (level !== 'PROVINCE') return columns;
    return columns
      .filter((column) => column.id !== 'above')
      .map((column) => (column.id === 'region' ? { ...column, optional: false } : column));
  }, [t, kind, region, provinces, level]);
}
