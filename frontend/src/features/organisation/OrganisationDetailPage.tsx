import { Alert, Grid, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { rememberOpened } from '@/shared/auth/recent';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActMenu } from '@/shared/form/ActMenu';
import { formatDate, formatPartialDate } from '@/shared/format/date';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { CorrectContactForm } from './acts/Corrections';
import { ContactForm } from './acts/OrganisationActs';
import { ContactLink } from './components/ContactLink';
import { OrganisationHistory } from './components/OrganisationHistory';
import { OrganisationActs } from './components/OrganisationMenu';
import { OrganisationProjects } from './components/OrganisationProjects';
import { Committees, People } from './components/People';
import classes from './Organisation.module.css';
import { type Organisation, useOrganisation } from './queries';
import { useMayWrite } from './useMayWrite';

/** An organisation as it was on the day: name, parent, people in posts, contacts, and how it came to be so. */
export function OrganisationDetailPage() {
  const { t } = useTranslation('organisation');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const { can } = useMe();
  const kind = useCodes('ORGANISATION_KIND');
  const mayWriteIt = useMayWrite();
  const { data, error, refetch } = useOrganisation(id);
  useEffect(() => {
    if (data) rememberOpened('ORGANISATION', data.id);
  }, [data]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={520} radius="md" />;
  const mayWrite = mayWriteIt(data);
  return (
    <>
      <PageHeader
        title={data.name}
        parent={{ label: t('title'), to: '/organisations' }}
        badges={
          data.dissolvedOn ? (
            <StatusBadge
              tone={data.dissolvedOn <= data.asOf ? 'neutral' : 'waiting'}
              label={t('dissolvedOn', { date: formatDate(data.dissolvedOn) })}
            />
          ) : undefined
        }
        subtitle={`${kind.label(data.kind)} · ${t('nameAsOf', { date: formatDate(data.asOf) })}`}
        actions={mayWrite && <OrganisationActs organisation={data} />}
      />
      <Stack gap="lg">
        {data.warnings.map((one) => (
          <Alert key={`${one.code}-${one.organisationId}`} color="amber">
            {one.message}
          </Alert>
        ))}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              <About organisation={data} />
              <Panel
                title={t('contacts')}
                actions={
                  mayWrite && (
                    <ActDialog label={t('acts.contact')} size="compact-sm" variant="light">
                      {(close) => <ContactForm organisation={data} onClose={close} />}
                    </ActDialog>
                  )
                }
              >
                {data.contacts.length === 0 && <Text c="dimmed">{t('noContacts')}</Text>}
                <ul className={classes.plain}>
                  {data.contacts.map((contact) => (
                    <li key={contact.id} className={classes.item}>
                      <ContactLink contact={contact} />
                      {mayWrite && (
                        <ActMenu
                          label={t('actsOn', { name: contact.display || contact.value })}
                          acts={[
                            {
                              label: t('acts.correctContact'),
                              form: (close) => (
                                <CorrectContactForm organisation={data} fact={contact} onClose={close} />
                              ),
                            },
                          ]}
                        />
                      )}
                    </li>
                  ))}
                </ul>
              </Panel>
              <Committees organisation={data} />
              {data.children.length > 0 && (
                <Panel title={t('children')}>
                  <ul className={classes.plain}>
                    {data.children.map((one) => (
                      <li key={one.id}>
                        <AppLink to={`/organisations/${one.id}`}>{one.name}</AppLink>{' '}
                        <span className={classes.note}>{kind.label(one.kind)}</span>
                      </li>
                    ))}
                  </ul>
                </Panel>
              )}
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <People organisation={data} />
              {can('project:read') && <OrganisationProjects id={data.id} asOf={data.asOf} />}
              <OrganisationHistory organisation={data} />
            </Stack>
          </Grid.Col>
        </Grid>
        <RecordHistory path="/api/v1/organisations/{id}/history" id={data.id} />
        {data.invented && (
          <Text size="xs" c="dimmed">
            {t('invented')} {c('asOf', { date: formatDate(data.asOf) })}
          </Text>
        )}
      </Stack>
    </>
  );
}

function About({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const sector = useCodes('ORGANISATION_SECTOR');
  const { parent, foundedOn, foundedPrecision } = organisation;
  const place = [organisation.communeName, organisation.provinceName].filter(Boolean).join(', ');
  const rows = [
    {
      term: t('parent'),
      value: parent && <AppLink to={`/organisations/${parent.id}`}>{parent.name}</AppLink>,
    },
    { term: t('shortName'), value: organisation.shortName },
    { term: t('nameEn'), value: organisation.nameEn },
    { term: t('sector'), value: sector.label(organisation.sector) },
    { term: t('level'), value: organisation.level && t(`levelWord.${organisation.level}`) },
    { term: t('place'), value: place },
    { term: t('address'), value: organisation.addressText },
    { term: t('registrationNo'), value: organisation.registrationNo },
    {
      term: t('foundedOn'),
      value: foundedOn && formatPartialDate({ date: foundedOn, precision: foundedPrecision ?? 'DAY' }),
    },
  ];
  return (
    <Panel title={t('about')}>
      <DefinitionList items={rows.filter((one) => one.value)} />
    </Panel>
  );
}
