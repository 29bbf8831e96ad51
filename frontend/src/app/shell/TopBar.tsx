import {
  ActionIcon,
  Kbd,
  Menu,
  Text,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { IconLogout, IconMoon, IconSearch, IconSun, IconUserCircle, IconUserCog } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe, useSignOut } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { formatInstant } from '@/shared/format/date';
import { type Language, switchLanguage } from '@/shared/i18n/i18n';

import { Brand } from '../Brand';
import { openSearch } from '../search/GlobalSearch';
import { AsOfControl } from './AsOfControl';
import { ScopeControl } from './ScopeControl';
import classes from './TopBar.module.css';

/** Scope and as-of date at the left, since every figure depends on both; search; language, theme, account. */
export function TopBar() {
  const { t } = useTranslation('shell');
  return (
    <header className={classes.bar}>
      <div className={classes.brand}>
        <Brand />
      </div>
      <div className={classes.frames}>
        <ScopeControl />
        <AsOfControl />
      </div>
      <button
        type="button"
        className={classes.search}
        onClick={openSearch}
        aria-keyshortcuts="/ Control+K"
        aria-label={t('search.open')}
      >
        <IconSearch size={18} stroke={1.7} aria-hidden />
        <span className={classes.searchWords}>{t('search.placeholder')}</span>
        <Kbd size="xs">/</Kbd>
      </button>
      <div className={classes.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const next: Language = i18n.language === 'vi' ? 'en' : 'vi';
  const label = next === 'en' ? 'English' : 'Tiếng Việt';
  return (
    <Tooltip label={label}>
      <ActionIcon onClick={() => switchLanguage(next)} aria-label={`${t('language')}: ${label}`} lang={next}>
        <Text span size="xs" fw={600}>
          {next.toUpperCase()}
        </Text>
      </ActionIcon>
    </Tooltip>
  );
}

export function ThemeSwitch() {
  const { t } = useTranslation('shell');
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const label = scheme === 'light' ? t('theme.toDark') : t('theme.toLight');
  return (
    <Tooltip label={label}>
      <ActionIcon onClick={() => setColorScheme(scheme === 'light' ? 'dark' : 'light')} aria-label={label}>
        {scheme === 'light' ? <IconMoon size={19} stroke={1.6} /> : <IconSun size={19} stroke={1.6} />}
      </ActionIcon>
    </Tooltip>
  );
}

function AccountMenu() {
  const { t } = useTranslation('shell');
  const { me } = useMe();
  const roleName = useRoleName();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={t('account.menu')}>
          <IconUserCircle size={23} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {me && (
          <Menu.Label>
            <Text size="sm" fw={600} c="var(--ct-text)">
              {me.displayName}
            </Text>
            <Text size="xs">{roleName(me.role)}</Text>
            <Text size="xs" mt={4}>
              {me.previousSignInAt
                ? t('signIn.last', { date: formatInstant(me.previousSignInAt) })
                : t('signIn.first')}
            </Text>
          </Menu.Label>
        )}
        <Menu.Divider />
        <Menu.Item component={Link} to="/me" leftSection={<IconUserCog size={17} stroke={1.6} />}>
          {t('account.own')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={17} stroke={1.6} />} onClick={signOut}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
