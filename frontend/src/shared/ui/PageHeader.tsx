import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AppLink } from './AppLink';
import classes from './PageHeader.module.css';

interface Props {
  title: string;
  /** Shown in the browser's tab and history. A page about a person gives the code here, never the name. */
  tabTitle?: string;
  /** Where this page belongs, as a link back. */
  parent?: { label: string; to: string };
  subtitle?: ReactNode;
  badges?: ReactNode;
  actions?: ReactNode;
}

/** The head of every page. Takes the focus when the page is opened, so that a screen reader starts here. */
export function PageHeader({ title, tabTitle, parent, subtitle, badges, actions }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${tabTitle ?? title} · ${t('product')}`;
  }, [title, tabTitle, t]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the address does
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <header className={classes.header}>
      <Box className={classes.words}>
        {parent && (
          <AppLink to={parent.to} className={classes.parent} size="xs">
            {parent.label}
          </AppLink>
        )}
        <Group gap="sm" align="center">
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
          {badges}
        </Group>
        {subtitle && (
          <Text component="div" c="dimmed" size="sm">
            {subtitle}
          </Text>
        )}
      </Box>
      {actions && (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      )}
    </header>
  );
}
