import { Grid, Group, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '@/api/query';
import { useRoleName } from '@/shared/auth/useRoleName';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatInstant } from '@/shared/format/date';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { LinkForm, ReasonForm } from './acts/AccountActs';
import { AccountDevices } from './components/AccountDevices';
import { AccountState } from './components/AccountState';
import { rightsInWords } from './rights';

/** One account: whose it is, what it may do and see, and the acts of its keeper. */
export function AccountDetailPage() {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const roleName = useRoleName();
  const query = api.useQuery('get', '/api/v1/accounts/{id}', { params: { path: { id } } });
  const { data, error, refetch } = query;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  const blocked = data.status === 'BLOCKED';
  return (
    <>
      <PageHeader
        title={data.displayName}
        tabTitle={data.username}
        parent={{ label: t('title'), to: '/accounts' }}
        subtitle={`${data.username} · ${roleName(data.role)}`}
        badges={<AccountState state={data.status} />}
        actions={
          !data.own && (
            <Group gap="xs">
              {!blocked && !data.provided && (
                <ActDialog label={t(data.passwordSetAt ? 'acts.reset' : 'acts.invite')}>
                  {(close) => <LinkForm account={data} onClose={close} />}
                </ActDialog>
              )}
              {data.secondFactor && (
                <ActDialog label={t('second.reset')}>
                  {(close) => <ReasonForm account={data} act="resetSecond" onClose={close} />}
                </ActDialog>
              )}
              <ActDialog label={t(blocked ? 'acts.unblock' : 'acts.block')}>
                {(close) => <ReasonForm account={data} act={blocked ? 'unblock' : 'block'} onClose={close} />}
              </ActDialog>
              {!data.provided && <ButtonLink to={`/accounts/${id}/edit`}>{t('acts.edit')}</ButtonLink>}
            </Group>
          )
        }
      />
      {(data.own || data.provided) && (
        <Text c="dimmed" mb="md">
          {t(data.own ? 'own' : 'provided')}
        </Text>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Panel title={t('who')}>
            <DefinitionList
              items={[
                { term: t('name'), value: data.displayName },
                { term: t('username'), value: data.username },
                { term: t('email'), value: data.email ?? c('none') },
                {
                  term: t('lastSignIn'),
                  value: data.lastSignInAt ? formatInstant(data.lastSignInAt) : t('never'),
                },
                {
                  term: t('passwordSetAt'),
                  value: data.passwordSetAt
                    ? formatInstant(data.passwordSetAt)
                    : t(data.provided ? 'byProvider' : 'noPassword'),
                },
                ...(data.linkExpiresAt
                  ? [{ term: t('linkWaits'), value: c('until', { date: formatInstant(data.linkExpiresAt) }) }]
                  : []),
                ...(data.provided
                  ? []
                  : [
                      {
                        term: t('mine.secondFactor'),
                        value: t(data.secondFactor ? 'second.on' : 'second.off'),
                      },
                    ]),
                { term: t('createdAt'), value: formatInstant(data.createdAt) },
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Panel title={t('may')}>
            <DefinitionList
              items={[
                { term: t('role'), value: roleName(data.role) },
                {
                  term: t('scope'),
                  value:
                    [data.organisationName, data.communeName, data.provinceName].filter(Boolean).join(', ') ||
                    t('wholeCountry'),
                },
                { term: t('restricted'), value: c(data.maySeeRestricted ? 'yes' : 'no') },
                ...rightsInWords(t, data.permissions),
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={12}>
          <Panel title={t('mine.devices')}>
            <AccountDevices id={id} own={data.own} />
          </Panel>
        </Grid.Col>
        {data.changeReason && (
          <Grid.Col span={12}>
            <Panel title={t('lastChange')}>
              <Text>{data.changeReason}</Text>
              <Text c="dimmed" size="sm" mt={4}>
                {[data.changedBy, formatInstant(data.updatedAt)].filter(Boolean).join(' · ')}
              </Text>
            </Panel>
          </Grid.Col>
        )}
      </Grid>
    </>
  );
}
