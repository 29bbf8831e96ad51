import { Skeleton, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { ActDialog } from '@/shared/form/ActDialog';
import { formatDate, today } from '@/shared/format/date';
import { NeedAnswerAct } from '@/shared/need/NeedAnswer';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { WishForm } from '../acts/WishForm';
import { useWishes } from '../queries';
import { type Activity, wishTone } from '../words';
import classes from './Lines.module.css';

/** What children and parents wished for, in their words, and whether somebody has answered. */
export function WishesPanel({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const { can } = useMe();
  const words = useCodeWords();
  const query = useWishes(activity.id);
  const wishes = query.data;
  const mayAdd = can('activity:write') && activity.mayChange && activity.startsOn <= today();
  if (!mayAdd && !query.isError && !wishes?.items.length) return null;
  return (
    <Panel
      title={t('wishes')}
      actions={
        mayAdd && (
          <ActDialog
            label={t('wish.add')}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            className="no-print"
          >
            {(close) => <WishForm activity={activity} onClose={close} />}
          </ActDialog>
        )
      }
    >
      {query.isError && <ErrorState error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton height={48} radius="md" />}
      {wishes?.items.length === 0 && <Text c="dimmed">{t('wish.none')}</Text>}
      {wishes && wishes.items.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {t('wish.heard', { open: wishes.open, children: wishes.childrenConsulted })}
          </Text>
          <ul className={classes.lines}>
            {wishes.items.map((wish) => (
              <li key={wish.id}>
                <div className={classes.grow}>
                  <div>{wish.description ?? words('NEED_CATEGORY', wish.category)}</div>
                  <Text size="xs" c="dimmed" component="div">
                    {words('NEED_SPEAKER', wish.speaker)} ·{' '}
                    <AppLink to={`/beneficiaries/${wish.beneficiaryId}`} underline="always">
                      {wish.name ?? wish.code}
                    </AppLink>{' '}
                    · {words('NEED_CATEGORY', wish.category)} · {formatDate(wish.heardOn)}
                  </Text>
                  {wish.answer && (
                    <Text size="sm">
                      {t('wish.answer')}: {wish.answer}
                    </Text>
                  )}
                </div>
                <div className={classes.side}>
                  <StatusBadge tone={wishTone[wish.status]} label={words('NEED_STATUS', wish.status)} />
                  <NeedAnswerAct need={{ ...wish, kind: 'WISH', activityId: activity.id }} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
