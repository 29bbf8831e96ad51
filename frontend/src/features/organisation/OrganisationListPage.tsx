import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { useProvinceChoices } from '@/shared/form/units';
import { DataList } from '@/shared/list/DataList';
import { useAsOf } from '@/shared/scope/useAsOf';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { organisationColumns } from './columns';
import { organisationFilters } from './filters';

export function OrganisationListPage() {
  const { t } = useTranslation('organisation');
  const { can } = useMe();
  const { asOf } = useAsOf();
  const kind = useCodes('ORGANISATION_KIND');
  const sector = useCodes('ORGANISATION_SECTOR');
  const columns = useMemo(
    () => organisationColumns(t, kind.label, sector.label, asOf),
    [t, kind.label, sector.label, asOf],
  );
  const provinces = useProvinceChoices();
  const filters = useMemo(
    () => organisationFilters(t, { kinds: kind.choices, sectors: sector.choices, provinces }),
    [t, kind.choices, sector.choices, provinces],
  );
  const fixed = useMemo(() => ({ asOf }), [asOf]);
  const create = can('organisation:write') ? (
    <ButtonLink to="/organisations/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('create')}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <ButtonLink to="/organisations/tree" variant="default">
              {t('tree')}
            </ButtonLink>
            <ButtonLink to="/officials" variant="default">
              {t('officials')}
            </ButtonLink>
            {create}
          </>
        }
      />
      <DataList
        name="organisations"
        noun={t('noun')}
        path="/api/v1/organisations"
        columns={columns}
        filters={filters}
        byPlace={false}
        fixed={fixed}
        rowId={(row) => row.id}
        rowTo={(row) => `/organisations/${row.id}`}
        empty={{ children: t('empty'), action: create }}
      />
    </>
  );
}
