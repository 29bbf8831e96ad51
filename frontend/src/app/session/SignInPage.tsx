import { Divider, Skeleton, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../Brand';
import { LanguageSwitch, ThemeSwitch } from '../shell/TopBar';
import { ProviderButton } from './ProviderButton';
import { SignInForm } from './SignInForm';
import classes from './SignInPage.module.css';
import { useSignInWays } from './useSignInWays';

/** The door. The address stays what was asked for, so that whoever signs in lands there. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('shell');
  const { provider, local, isLoading } = useSignInWays();
  return (
    <Door title={t('signIn.title')} intro={t(provider ? 'provider.intro' : 'signIn.intro')}>
      {isLoading ? (
        <Skeleton height={232} />
      ) : (
        <Stack gap="md">
          {provider && <ProviderButton name={provider} autoFocus />}
          {provider && local && <Divider label={t('provider.or')} my="xs" />}
          {local && <SignInForm second={Boolean(provider)} onSignedIn={onSignedIn} />}
        </Stack>
      )}
    </Door>
  );
}

interface DoorProps {
  title: string;
  intro: string;
  children: ReactNode;
}

/** What stands before the product: its name, one question, and the hotline. */
export function Door({ title, intro, children }: DoorProps) {
  const { t } = useTranslation(['shell', 'common']);
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`;
  }, [t, title]);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Brand />
        <div className={classes.tools}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main className={classes.middle}>
        <div className={classes.words}>
          <p className={classes.tagline}>{t('common:tagline')}</p>
        </div>
        <section className={classes.card} aria-labelledby="door">
          <Title order={1} id="door">
            {title}
          </Title>
          <Text c="dimmed" mb="lg">
            {intro}
          </Text>
          {children}
        </section>
      </main>
      <footer className={classes.foot}>
        {t('signIn.report')}{' '}
        <a href="tel:111">
          {t('hotline.label')} <b>{t('hotline.number')}</b>
        </a>{' '}
        ({t('signIn.free')}).
      </footer>
    </div>
  );
}
