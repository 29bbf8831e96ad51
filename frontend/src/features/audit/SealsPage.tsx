import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { useProvinceChoices } from '@/shared/form/units';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { ListColumn } from '@/shared/list/columns';
import { DataList } from '@/shared/list/DataList';
import { ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import classes from './Audit.module.css';
import { AuditHeader } from './AuditHeader';
import { VerifyPanel } from './VerifyPanel';

type Day = components['schemas']['SealedDay'];

/** How far each day of each province is sealed, and the button that compares the audit with its seals. */
export function SealsPage() {
  const { t } = useTranslation('audit');
  const { can } = useMe();
  const provinces = useProvinceChoices();
  const columns: ListColumn<Day>[] = useMemo(() => {
    const names = new Map(provinces.map((one) => [one.value, one.label]));
    return [
      { id: 'day', header: t('day'), cell: (row) => formatDate(row.day), sort: 'day', width: 110 },
      {
        id: 'province',
        header: t('province'),
        cell: (row) => names.get(row.provinceCode) ?? t('noProvince'),
        width: 190,
      },
      {
        id: 'events',
        header: t('seals.events'),
        cell: (row) => formatNumber(row.events),
        align: 'right',
      },
      {
        id: 'state',
        header: t('seals.state'),
        cell: (row) => (
          <StatusBadge
            tone={row.closed ? 'done' : 'running'}
            label={t(row.closed ? 'seals.closed' : 'seals.open')}
          />
        ),
      },
      { id: 'sealedAt', header: t('seals.sealedAt'), cell: (row) => formatInstant(row.sealedAt), width: 170 },
      {
        id: 'hash',
        header: t('detail.hash'),
        cell: (row) => <code className={classes.code}>{row.hash}</code>,
        width: 260,
      },
    ];
  }, [t, provinces]);
  if (!can('audit:read')) return <ForbiddenState />;
  return (
    <>
      <AuditHeader subtitle={t('seals.subtitle')} />
      <Stack gap="lg">
        <VerifyPanel />
        <DataList
          name="audit-seals"
          noun={t('seals.daysNoun')}
          path="/api/v1/audit-seals"
          columns={columns}
          searchable={false}
          byPlace={false}
          exportable={false}
          rowId={(row) => `${row.provinceCode} ${row.day}`}
          empty={{ children: t('seals.none') }}
        />
      </Stack>
    </>
  );
}
