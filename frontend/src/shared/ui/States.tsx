import { Button, Code, Group, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { IconCloudOff, IconFolderOpen, IconLock, IconMapQuestion, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { useMe } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { AppLink } from './AppLink';

import classes from './States.module.css';

interface StateProps {
  icon: Icon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  alert?: boolean;
}

function State({ icon: Mark, title, children, action, alert }: StateProps) {
  return (
    <div className={classes.state} role={alert ? 'alert' : undefined}>
      <span className={classes.mark} aria-hidden>
        <Mark size={26} stroke={1.5} />
      </span>
      <Title order={2}>{title}</Title>
      {children && (
        <Text component="div" c="dimmed" maw={460}>
          {children}
        </Text>
      )}
      {action && (
        <Group mt="sm" justify="center">
          {action}
        </Group>
      )}
    </div>
  );
}

/** Says what would be here and offers the first step. */
export function EmptyState({
  title,
  children,
  action,
  icon = IconFolderOpen,
}: Omit<StateProps, 'icon' | 'alert'> & { icon?: Icon }) {
  return (
    <State icon={icon} title={title} action={action}>
      {children}
    </State>
  );
}

/** Says whom to ask. */
export function ForbiddenState() {
  const { t } = useTranslation();
  const { me } = useMe();
  const roleName = useRoleName();
  return (
    <State icon={IconLock} title={t('error.forbidden')}>
      {t('error.forbiddenWhy', { role: me ? roleName(me.role) : '' })}
    </State>
  );
}

export function NotFoundState() {
  const { t } = useTranslation();
  return (
    <State
      icon={IconMapQuestion}
      title={t('error.notFound')}
      action={<AppLink to="/">{t('error.home')}</AppLink>}
    >
      {t('error.notFoundWhy')}
    </State>
  );
}

/** A failed read: what happened, the id to quote, a retry. 403 and 404 have their own words. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error : undefined;
  if (problem?.status === 403) return <ForbiddenState />;
  if (problem?.status === 404) return <NotFoundState />;
  return (
    <State
      alert
      icon={IconCloudOff}
      title={t('error.title')}
      action={
        onRetry && (
          <Button variant="default" leftSection={<IconRefresh size={17} aria-hidden />} onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      <p className={classes.words}>{why()}</p>
      {problem?.requestId && (
        <p className={classes.words}>
          {t('error.requestId')}: <Code>{problem.requestId}</Code>
        </p>
      )}
    </State>
  );

  function why(): string {
    if (problem?.status === 0) return t('error.offline');
    if (problem?.status === 429 || problem?.status === 503)
      return t('error.busy', { seconds: problem.retryAfter ?? 30 });
    if (problem && problem.status < 500) return problem.detail ?? problem.title ?? t('error.server');
    return t('error.server');
  }
}
