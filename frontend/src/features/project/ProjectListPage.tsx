import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { useProvinceChoices } from '@/shared/form/units';
import { useOrganisationName } from '@/shared/form/useOrganisationName';
import { DataList } from '@/shared/list/DataList';
import { useAsOf } from '@/shared/scope/useAsOf';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { projectColumns } from './columns';
import { projectFilters } from './filters';

export function ProjectListPage() {
  const { t } = useTranslation('project');
  const { can } = useMe();
  const { asOf } = useAsOf();
  const status = useCodes('PROJECT_STATUS');
  const nameOf = useOrganisationName();
  const columns = useMemo(() => projectColumns(t, status.label), [t, status.label]);
  const provinces = useProvinceChoices();
  const filters = useMemo(
    () => projectFilters(t, status.choices, nameOf, provinces),
    [t, status.choices, nameOf, provinces],
  );
  const fixed = useMemo(() => ({ asOf }), [asOf]);
  const create = can('project:write') && (
    <ButtonLink to="/projects/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t('create')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t('projects')}
        subtitle={t('projectsSubtitle')}
        actions={
          <>
            <ButtonLink to="/programmes" variant="default">
              {t('programmes')}
            </ButtonLink>
            <ButtonLink to="/permanency-plans" variant="default">
              {t('plans.title')}
            </ButtonLink>
            {create}
          </>
        }
      />
      <DataList
        name="projects"
        noun={t('noun')}
        path="/api/v1/projects"
        columns={columns}
        filters={filters}
        byPlace={false}
        fixed={fixed}
        rowId={(row) => row.id}
        rowTo={(row) => `/projects/${row.id}`}
        empty={{ children: t('emptyList'), action: create || undefined }}
      />
    </>
  );
}
