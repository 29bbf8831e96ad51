import { Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { ConclusionActs } from '../acts/ConclusionActs';
import { ConclusionForm } from '../acts/ConclusionForms';
import type { Activity, Conclusion } from '../words';
import { ConclusionBadge } from './ConclusionBadge';
import classes from './Lines.module.css';

/** What was decided, who does it, until when; the act that says it is done stands beside each. */
export function ConclusionsPanel({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const mayAdd = can('activity:write') && activity.mayChange && activity.status !== 'CANCELLED';
  if (!mayAdd && activity.conclusions.length === 0) return null;
  return (
    <Panel
      title={t('conclusions')}
      actions={
        mayAdd && (
          <ActDialog
            label={t('conclusion.add')}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            className="no-print"
          >
            {(close) => <ConclusionForm activityId={activity.id} onClose={close} />}
          </ActDialog>
        )
      }
    >
      {activity.conclusions.length === 0 ? (
        <Text c="dimmed">{t('conclusion.none')}</Text>
      ) : (
        <ol className={classes.lines}>
          {activity.conclusions.map((conclusion) => (
            <Line key={conclusion.id} conclusion={conclusion} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Line({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('activity');
  return (
    <li aria-label={conclusion.description}>
      <div className={classes.grow}>
        <div className={conclusion.status === 'OPEN' ? undefined : classes.done}>
          {conclusion.description}
        </div>
        <Text size="xs" c="dimmed" component="div">
          {conclusion.ownerOrganisationId ? (
            <AppLink to={`/organisations/${conclusion.ownerOrganisationId}`} underline="always">
              {conclusion.owner}
            </AppLink>
          ) : (
            conclusion.owner
          )}
          {' · '}
          {conclusion.dueOn
            ? t('conclusion.due', { date: formatDate(conclusion.dueOn) })
            : t('conclusion.noDue')}
        </Text>
      </div>
      <div className={classes.side}>
        <ConclusionBadge conclusion={conclusion} />
        <ConclusionActs conclusion={conclusion} />
      </div>
    </li>
  );
}
