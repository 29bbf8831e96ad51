import { Anchor, Grid, List, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '@/api/query';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import classes from './components/Public.module.css';
import type { PublicCentre } from './queries';

/** One centre: what it is for, what it does, how to reach it. */
export function CentrePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public/centres/{centreId}', {
    params: { path: { centreId: id } },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={360} radius="md" />;
  return <CentreView centre={data} />;
}

function CentreView({ centre }: { centre: PublicCentre }) {
  const { t } = useTranslation('publicpage');
  return (
    <>
      <PageHeader
        title={centre.name}
        parent={{ label: t('centres'), to: '/public/centres' }}
        subtitle={centre.parentName}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Panel title={t('functions')}>
            {centre.functions ? (
              <ul className={classes.functions}>
                {centre.functions.split('\n').map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              t('noFunctions')
            )}
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Panel title={t('contact')}>
            <DefinitionList
              items={[
                ...(centre.address ? [{ term: t('address'), value: centre.address }] : []),
                ...centre.phones.map((phone) => ({
                  term: phone.label ?? t('phone'),
                  value: <Anchor href={`tel:${phone.dial}`}>{phone.display}</Anchor>,
                })),
                ...centre.emails.map((email) => ({
                  term: t('email'),
                  value: <Anchor href={`mailto:${email}`}>{email}</Anchor>,
                })),
                ...(centre.hours ? [{ term: t('hours'), value: centre.hours }] : []),
                { term: t('emergency'), value: <Anchor href="tel:111">111</Anchor> },
              ]}
            />
          </Panel>
        </Grid.Col>
        {centre.services.length > 0 && (
          <Grid.Col span={12}>
            <Panel title={t('services')}>
              <List spacing="xs">
                {centre.services.map((service) => (
                  <List.Item key={service}>{t(`service.${service}`)}</List.Item>
                ))}
              </List>
            </Panel>
          </Grid.Col>
        )}
      </Grid>
    </>
  );
}
