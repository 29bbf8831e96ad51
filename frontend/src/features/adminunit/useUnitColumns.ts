import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { useProvinces } from '@/shared/form/units';
import { useAsOf } from '@/shared/scope/useAsOf';
import { unitColumns } from './columns';

/** The columns of a list of units, with the names of the provinces of the day. */
export function useUnitColumns() {
  const { t } = useTranslation('adminunit');
  const { asOf } = useAsOf();
  const provinces = useProvinces(asOf).data?.items;
  const kind = useCodes('ADMIN_UNIT_KIND').label;
  const region = useCodes('REGION').label;
  return useMemo(() => {
    const names = new Map(provinces?.map((one) => [one.code, one.fullName]));
    return unitColumns(t, { kind, region, above: (code) => code && names.get(code) });
  }, [t, kind, region, provinces]);
}
