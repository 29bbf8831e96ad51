import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { formatInstant } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/columns';
import { AgeCell, GroupsCell, NameCell, PlaceCell } from './components/PersonCells';
import type { PersonRow } from './words';

/** The columns of the list; partners have none that could tell who a child is. */
export function usePersonColumns(): ListColumn<PersonRow>[] {
  const { t } = useTranslation('beneficiary');
  const { me } = useMe();
  const schoolStatus = useCodes('SCHOOL_STATUS').label;
  const schoolLevel = useCodes('SCHOOL_LEVEL').label;
  const poverty = useCodes('POVERTY_STATUS').label;
  const ethnic = useCodes('ETHNIC_GROUP').label;
  const identity = useCodes('IDENTITY_STATE').label;
  const partner = me?.scope?.pseudonymised ?? false;
  return useMemo(() => {
    const school = (row: PersonRow) => {
      if (!row.schoolStatus) return '–';
      return row.schoolStatus === 'ATTENDING' && row.schoolLevel
        ? schoolLevel(row.schoolLevel)
        : schoolStatus(row.schoolStatus);
    };
    const columns: (ListColumn<PersonRow> & { personal?: boolean })[] = [
      {
        id: 'name',
        header: partner ? t('field.code') : t('field.fullName'),
        cell: (row) => <NameCell row={row} />,
        sort: partner ? 'code' : 'fullName',
        width: 210,
      },
      {
        id: 'age',
        header: t('field.ageBirth'),
        cell: (row) => <AgeCell row={row} />,
        sort: 'birthDate',
        width: 110,
      },
      { id: 'sex', header: t('field.sex'), cell: (row) => t(`sex.${row.sex}`) },
      {
        id: 'place',
        header: partner ? t('field.commune') : t('field.addressNow'),
        cell: (row) => <PlaceCell row={row} />,
        width: 190,
      },
      {
        id: 'circumstances',
        header: t('field.circumstances'),
        cell: (row) => <GroupsCell row={row} />,
        width: 210,
      },
      { id: 'school', header: t('field.school'), cell: school, width: 120 },
      {
        id: 'poverty',
        header: t('filter.poverty'),
        cell: (row) => (row.poverty ? poverty(row.poverty) : '–'),
        width: 110,
      },
      {
        id: 'ethnicGroup',
        header: t('field.ethnicGroup'),
        cell: (row) => ethnic(row.ethnicGroup) || '–',
        optional: true,
        personal: true,
      },
      {
        id: 'facility',
        header: t('field.facility'),
        cell: (row) => row.facilityName ?? '–',
        optional: true,
        personal: true,
      },
      {
        id: 'identityState',
        header: t('field.identityState'),
        cell: (row) => identity(row.identityState),
        optional: true,
        personal: true,
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
  }, [t, partner, schoolStatus, schoolLevel, poverty, ethnic, identity]);
}
