import { ActionIcon, Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { today } from '@/shared/format/date';
import { useAsOf } from '@/shared/scope/useAsOf';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import { ActivityTabs } from './components/ActivityTabs';
import { MonthDays } from './components/MonthDays';
import { MonthGrid } from './components/MonthGrid';
import { isMonth, monthAfter, weeksOf } from './months';

/** A month of activities and observances: a wall calendar, or on a phone the days that hold something. */
export function CalendarPage() {
  const { t } = useTranslation('activity');
  const [params, setParams] = useSearchParams();
  const { asOf } = useAsOf();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const asked = params.get('month');
  const month = isMonth(asked) ? asked : asOf.slice(0, 7);
  const weeks = weeksOf(month);
  const all = weeks.flat();
  const own = all.filter((day) => day.startsWith(month));
  const [from, to] = wide ? [all[0], all.at(-1)] : [own[0], own.at(-1)];
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/v1/activities/calendar',
    { params: { query: { from: from ?? '', to: to ?? '' } } },
    { placeholderData: keepPreviousData },
  );
  const go = (next: string) =>
    setParams((before) => {
      const changed = new URLSearchParams(before);
      changed.set('month', next);
      return changed;
    });
  const [year, number] = month.split('-') as [string, string];
  const days = data?.filter((day) => day.date.startsWith(month)) ?? [];
  const ids = new Set(days.flatMap((day) => day.activities.map((one) => one.id)));
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <ActivityTabs />
      <Group justify="space-between" mb="md">
        <Group gap="xs">
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('calendar.previous')}
            onClick={() => go(monthAfter(month, -1))}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <Title order={2} miw={170} ta="center" aria-live="polite">
            {t('calendar.month', { month: Number(number), year })}
          </Title>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('calendar.next')}
            onClick={() => go(monthAfter(month, 1))}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
          {month !== today().slice(0, 7) && (
            <Button variant="subtle" size="compact-sm" onClick={() => go(today().slice(0, 7))}>
              {t('calendar.thisMonth')}
            </Button>
          )}
        </Group>
        {data && (
          <Text size="sm" c="dimmed">
            {ids.size > 0 ? t('calendar.count', { count: ids.size }) : t('calendar.none')}
          </Text>
        )}
      </Group>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={560} radius="md" />
      ) : wide ? (
        <MonthGrid month={month} weeks={weeks} days={data} />
      ) : (
        <MonthDays days={days} />
      )}
    </>
  );
}
