import { Grid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { formatInstant } from '@/shared/format/date';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ChangePassword } from './components/ChangePassword';
import { Devices } from './components/Devices';
import { SecondFactor } from './components/SecondFactor';

/** The own account: password, second step, devices. */
export function MyAccountPage() {
  const { t } = useTranslation(['account', 'shell']);
  const { me } = useMe();
  const roleName = useRoleName();
  if (!me) return null;
  const last = me.previousSignInAt
    ? t('shell:signIn.last', { date: formatInstant(me.previousSignInAt) })
    : t('shell:signIn.first');
  return (
    <>
      <PageHeader
        title={t('mine.title')}
        subtitle={`${me.displayName} · ${me.username} · ${roleName(me.role)}. ${last}`}
      />
      <Grid gap="lg">
        {me.provider ? (
          <Grid.Col span={12}>
            <Panel title={t('mine.provider')}>
              <Text>{t('mine.providerWhy', { name: me.provider })}</Text>
            </Panel>
          </Grid.Col>
        ) : (
          <>
            <Grid.Col span={{ base: 12, md: 6 }}>
              <Panel title={t('mine.password')}>
                <ChangePassword username={me.username} />
              </Panel>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 6 }}>
              <Panel title={t('mine.secondFactor')}>
                <SecondFactor />
              </Panel>
            </Grid.Col>
          </>
        )}
        <Grid.Col span={12}>
          <Panel title={t('mine.devices')}>
            <Devices />
          </Panel>
        </Grid.Col>
      </Grid>
    </>
  );
}
