import { Grid, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import classes from './tabs/Tabs.module.css';

/** A programme with the projects and campaigns below it. */
export function ProgrammeDetailPage() {
  const { t } = useTranslation('project');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const { can } = useMe();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/programmes/{id}', {
    params: { path: { id } },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  const period = [data.periodFrom, data.periodTo].map((day) => (day ? formatDate(day) : '…')).join('–');
  return (
    <>
      <PageHeader
        title={data.name}
        tabTitle={data.code}
        parent={{ label: t('programmes'), to: '/programmes' }}
        subtitle={`${data.code} · ${period}`}
        actions={
          can('project:write') && (
            <ButtonLink variant="default" to={`/programmes/${id}/edit`}>
              {c('edit')}
            </ButtonLink>
          )
        }
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Panel title={t('basis')}>
            <DefinitionList
              items={[
                {
                  term: t('prog.organisation'),
                  value: data.organisation && (
                    <AppLink to={`/organisations/${data.organisation.id}`}>{data.organisation.name}</AppLink>
                  ),
                },
                { term: t('legalBasis'), value: data.legalBasis },
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Panel title={t('projects')}>
              {data.projects.length === 0 && <EmptyState title={t('prog.noProjects')} />}
              <ul className={classes.plain}>
                {data.projects.map((one) => (
                  <li key={one.id}>
                    <AppLink to={`/projects/${one.id}`}>{one.name}</AppLink>
                    <div className={classes.note}>{one.code}</div>
                  </li>
                ))}
              </ul>
            </Panel>
            {data.campaigns.length > 0 && (
              <Panel title={t('prog.campaigns')}>
                <ul className={classes.plain}>
                  {data.campaigns.map((one) => (
                    <li key={one.id}>
                      <AppLink to={`/campaigns/${one.id}`}>{one.name}</AppLink>
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}
