import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { ListColumn } from '@/shared/list/columns';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import type { HouseholdRow } from './words';

/** The columns of the list; partners see the code and no place. */
export function useHouseholdColumns(): ListColumn<HouseholdRow>[] {
  const { t } = useTranslation('household');
  const { me } = useMe();
  const poverty = useCodes('POVERTY_STATUS').label;
  const partner = me?.scope?.pseudonymised ?? false;
  return useMemo(() => {
    const columns: (ListColumn<HouseholdRow> & { personal?: boolean })[] = [
      {
        id: 'code',
        header: t('field.code'),
        sort: 'code',
        width: 190,
        cell: (row) => (
          <span className="tabular">
            {row.code} {row.status === 'CLOSED' && <StatusBadge tone="neutral" label={t('closed')} />}
          </span>
        ),
      },
      {
        id: 'head',
        header: t('field.head'),
        cell: (row) => row.headName ?? t('unnamed'),
        width: 180,
        personal: true,
      },
      {
        id: 'place',
        header: t('field.addressNow'),
        width: 190,
        personal: true,
        cell: (row) => (
          <span>
            {row.hamlet && (
              <Text span display="block">
                {row.hamlet}
              </Text>
            )}
            <Text span size={row.hamlet ? 'xs' : 'sm'} c={row.hamlet ? 'dimmed' : undefined}>
              {row.communeName ?? t('unresolved')}
            </Text>
          </span>
        ),
      },
      {
        id: 'members',
        header: t('field.members'),
        cell: (row) => formatNumber(row.members),
        align: 'right',
      },
      {
        id: 'children',
        header: t('field.children'),
        cell: (row) => formatNumber(row.children),
        align: 'right',
      },
      {
        id: 'poverty',
        header: t('field.poverty'),
        cell: (row) => (row.poverty ? poverty(row.poverty) : '–'),
        width: 130,
      },
      {
        id: 'updatedAt',
        header: t('field.updatedAt'),
        cell: (row) => formatInstant(row.updatedAt),
        sort: 'updatedAt',
        optional: true,
      },
    ];
    return columns.filter((column) => !partner || !column.personal);
  }, [t, partner, poverty]);
}
