import { Button, Skeleton, Stack } from '@mantine/core';
import {
  IconAlertCircle,
  IconBuildingHospital,
  IconCash,
  IconClipboardList,
  IconFileText,
  IconGift,
  IconHeartHandshake,
  IconHome2,
  IconHomeMove,
  IconMessageHeart,
  IconScale,
  IconSchool,
  IconShieldHeart,
  IconSitemap,
  IconWheelchair,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { AppLink } from '@/shared/ui/AppLink';
import { ErrorState } from '@/shared/ui/States';
import { Timeline } from '@/shared/ui/Timeline';
import { useTimeline } from '../queries';
import { tell, withoutEchoes } from '../timelineWords';

const icons = {
  CIRCUMSTANCE: IconShieldHeart,
  SCHOOL: IconSchool,
  SERVICE: IconHeartHandshake,
  VISIT: IconGift,
  DISBURSEMENT: IconCash,
  NEED: IconMessageHeart,
  ENROLMENT: IconSitemap,
  PLAN: IconClipboardList,
  STAY: IconBuildingHospital,
  CARER: IconAlertCircle,
  RESIDENCE: IconHomeMove,
  HOUSEHOLD: IconHome2,
  POVERTY: IconScale,
  DISABILITY: IconWheelchair,
  RECORD: IconFileText,
} as const;

/** Everything that happened to a person, newest first. */
export function PersonTimeline({ id }: { id: string }) {
  const { t } = useTranslation('beneficiary');
  const label = useCodeWords();
  const query = useTimeline(id);
  if (query.isPending) return <TimelineSkeleton />;
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  const rows = withoutEchoes(query.data.pages.flatMap((page) => page.items));
  const kinds = Object.fromEntries(
    Object.entries(icons).map(([kind, icon]) => [
      kind,
      { label: t(`t.kind.${kind as keyof typeof icons}`), icon },
    ]),
  );
  return (
    <Stack>
      <Timeline
        kinds={kinds}
        entries={rows.map((row) => {
          const { title, body, to, toLabel } = tell(t, label, row);
          return {
            id: `${row.kind}${row.id}${row.event}`,
            kind: row.kind,
            date: row.date,
            title,
            body: (body || to) && (
              <>
                {body}
                {body && to && ' · '}
                {to && (
                  <AppLink to={to} underline={body ? 'always' : 'hover'}>
                    {toLabel}
                  </AppLink>
                )}
              </>
            ),
          };
        })}
      />
      {query.hasNextPage && (
        <Button
          variant="default"
          onClick={() => query.fetchNextPage()}
          loading={query.isFetchingNextPage}
          style={{ alignSelf: 'center' }}
        >
          {t('t.more')}
        </Button>
      )}
    </Stack>
  );
}

function TimelineSkeleton() {
  return (
    <Stack gap="lg" aria-busy="true">
      {[70, 55, 64, 48].map((width) => (
        <Skeleton key={width} height={34} width={`${width}%`} />
      ))}
    </Stack>
  );
}
