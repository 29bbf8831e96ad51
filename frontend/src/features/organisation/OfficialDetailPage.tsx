import { Anchor, Grid, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActMenu, type MenuAct } from '@/shared/form/ActMenu';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { CorrectPostForm, EndPostForm, PostForm } from './acts/PostForms';
import classes from './Organisation.module.css';
import { type Official, useOfficial } from './queries';

/** An official as printed in papers of the day, with every post and its dates. */
export function OfficialDetailPage() {
  const { t } = useTranslation('organisation');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const { can } = useMe();
  const { data, error, refetch } = useOfficial(id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  const actsOn = (post: Official['positions'][number]): MenuAct[] => [
    {
      label: t('official.correctPost'),
      form: (close) => <CorrectPostForm official={data} post={post} onClose={close} />,
    },
    ...(post.validTo
      ? []
      : [
          {
            label: t('official.endPost'),
            form: (close: () => void) => <EndPostForm official={data} post={post} onClose={close} />,
          },
        ]),
  ];
  return (
    <>
      <PageHeader
        title={data.printedName}
        parent={{ label: t('officials'), to: '/officials' }}
        subtitle={
          data.titles.length > 0 &&
          `${data.titles.join(', ')} (${c('asOf', { date: formatDate(data.asOf) })})`
        }
        actions={
          can('organisation:write') && (
            <>
              <ButtonLink variant="default" to={`/officials/${id}/edit`}>
                {t('acts.edit')}
              </ButtonLink>
              <ActDialog label={t('official.addPost')}>
                {(close) => <PostForm official={data} onClose={close} />}
              </ActDialog>
            </>
          )
        }
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Panel title={t('about')}>
            <DefinitionList
              items={[
                { term: t('official.fullName'), value: data.fullName },
                { term: t('official.title'), value: data.academicTitle ?? c('none') },
                {
                  term: t('phone'),
                  value: data.phone && <Anchor href={`tel:${data.phone.value}`}>{data.phone.display}</Anchor>,
                },
                {
                  term: t('contactKind.EMAIL'),
                  value: data.email && <Anchor href={`mailto:${data.email}`}>{data.email}</Anchor>,
                },
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Panel title={t('official.posts')}>
            {data.positions.length === 0 && <Text c="dimmed">{t('official.noPosts')}</Text>}
            <ul className={classes.plain}>
              {data.positions.map((one) => (
                <li key={one.id} className={classes.item}>
                  <div>
                    <div>{one.title}</div>
                    <AppLink to={`/organisations/${one.organisation.id}`}>{one.organisation.name}</AppLink>
                    <div className={classes.note}>
                      {[
                        one.validFrom && c('from', { date: formatDate(one.validFrom) }),
                        one.validTo && t('history.until', { date: formatDate(one.validTo) }),
                        one.legalBasis,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  </div>
                  {can('organisation:write') && (
                    <ActMenu label={t('actsOn', { name: one.title })} acts={actsOn(one)} />
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        </Grid.Col>
      </Grid>
    </>
  );
}
