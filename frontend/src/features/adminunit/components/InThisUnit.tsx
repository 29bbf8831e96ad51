import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchPage, type ListPath } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { formatNumber } from '@/shared/format/number';
import { useAsOf } from '@/shared/scope/useAsOf';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import type { Unit } from '../queries';
import classes from './Unit.module.css';

interface Row {
  key: 'people' | 'households' | 'activities' | 'disbursements' | 'organisations' | 'projects';
  permission: string;
  path: ListPath;
  filter: Record<string, string>;
  /** The day the list is asked for, when it is one of a day. */
  day?: Record<string, string>;
}

/** What the product holds about the unit, each number with its list, which counts the same. */
export function InThisUnit({ unit }: { unit: Unit }) {
  const { t } = useTranslation('adminunit');
  const { me, can } = useMe();
  const { asOf, isToday } = useAsOf();
  const own = me?.scope;
  const isOutside =
    (own?.provinceCode && own.provinceCode !== unit.provinceCode) ||
    (own?.communeCode && own.communeCode !== unit.code && unit.level !== 'PROVINCE');
  return (
    <Panel title={t('inThis')}>
      {isOutside ? (
        <Text c="dimmed">{t('outside', { scope: own?.communeName ?? own?.provinceName ?? '' })}</Text>
      ) : unit.validTo ? (
        <Text c="dimmed">{t('former')}</Text>
      ) : (
        <ul className={classes.plain}>
          {rowsOf(unit, isToday ? {} : { asOf })
            .filter((row) => can(row.permission))
            .map((row) => (
              <Counted key={row.key} row={row} />
            ))}
        </ul>
      )}
    </Panel>
  );
}

/** People and households are counted as of the day; what happened is counted whole. */
function rowsOf(unit: Unit, day: Record<string, string>): Row[] {
  const place = { adminUnit: unit.code };
  const province = { province: unit.code };
  const rows: Row[] = [
    {
      key: 'people',
      permission: 'beneficiary:read',
      path: '/api/v1/beneficiaries',
      filter: { ...place, status: 'ACTIVE' },
      day,
    },
    { key: 'households', permission: 'beneficiary:read', path: '/api/v1/households', filter: place, day },
    { key: 'activities', permission: 'activity:read', path: '/api/v1/activities', filter: place },
    { key: 'disbursements', permission: 'disbursement:read', path: '/api/v1/disbursements', filter: place },
  ];
  if (unit.level !== 'PROVINCE') return rows;
  return [
    ...rows,
    { key: 'projects', permission: 'project:read', path: '/api/v1/projects', filter: province, day },
    {
      key: 'organisations',
      permission: 'organisation:read',
      path: '/api/v1/organisations',
      filter: province,
      day,
    },
  ];
}

function Counted({ row }: { row: Row }) {
  const { t } = useTranslation('adminunit');
  const query = { ...row.filter, ...row.day, limit: '1', include: 'total' };
  const { data } = useQuery({
    queryKey: ['get', row.path, query],
    queryFn: ({ signal }) => fetchPage(row.path, query, signal),
  });
  return (
    <li className={classes.count}>
      <AppLink to={`${row.path.replace('/api/v1', '')}?${new URLSearchParams(row.filter)}`}>
        {t(`held.${row.key}`)}
      </AppLink>
      <span className="tabular">{data ? formatNumber(data.page.total ?? 0) : '…'}</span>
    </li>
  );
}
