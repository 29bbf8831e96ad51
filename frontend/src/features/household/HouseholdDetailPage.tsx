import { Alert, Button, Grid, Skeleton, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { rememberOpened } from '@/shared/auth/recent';
import { useMe } from '@/shared/auth/useMe';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { ActModal } from '@/shared/form/ActModal';
import { formatDate } from '@/shared/format/date';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import type { Act } from './acts/acts';
import { AssessmentAct, CloseAct, PovertyAct, ReopenAct } from './acts/EconomyActs';
import { LeaveAct, MemberAct } from './acts/MemberAct';
import { AboutPanel, EconomyPanels } from './components/HouseholdPanels';
import { MembersPanel } from './components/MembersPanel';
import { useHousehold } from './queries';
import type { Household } from './words';

/** One household: where it lives, who lives in it, how it stands. */
export function HouseholdDetailPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('household');
  const query = useHousehold(id);
  const household = query.data?.data;
  useEffect(() => {
    if (household) rememberOpened('HOUSEHOLD', household.id);
  }, [household]);
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  if (household) return <HouseholdPage household={household} />;
  return (
    <div aria-busy="true">
      <PageHeader title={t('title')} />
      <Skeleton height={420} radius={10} />
    </div>
  );
}

function HouseholdPage({ household }: { household: Household }) {
  const { t } = useTranslation('household');
  const { can } = useMe();
  const label = useCodeWords();
  const frame = useFrameQuery();
  const [act, setAct] = useState<Act>();
  const closed = household.status === 'CLOSED';
  const writes = can('beneficiary:write');
  const start = writes && !closed ? setAct : undefined;
  const head = household.members.find((member) => member.head && !member.validTo)?.fullName;
  return (
    <>
      <PageHeader
        title={head ? t('householdOf', { name: head }) : t('household', { code: household.code })}
        tabTitle={household.code}
        parent={{ label: t('title'), to: '/households' }}
        subtitle={head && household.code}
        badges={closed && <StatusBadge tone="neutral" label={t('closed')} />}
        actions={
          closed && writes ? (
            <Button onClick={() => setAct({ kind: 'reopen' })}>{t('act.reopen')}</Button>
          ) : (
            start && (
              <>
                <Button variant="subtle" color="gray" onClick={() => start({ kind: 'close' })}>
                  {t('act.close')}
                </Button>
                <Button
                  component={Link}
                  to={withFrame(`/households/${household.id}/edit`, frame)}
                  variant="default"
                  leftSection={<IconPencil size={16} aria-hidden />}
                >
                  {t('act.edit')}
                </Button>
              </>
            )
          )
        }
      />
      {closed && (
        <Alert color="gray" title={t('closed')} mb="md">
          {t('closedOn', {
            date: formatDate(household.closedOn),
            reason: label('HOUSEHOLD_CLOSING_REASON', household.closingReason),
          })}{' '}
          {t('neverDeleted')}
        </Alert>
      )}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5, lg: 4 }}>
          <AboutPanel household={household} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7, lg: 8 }}>
          <Stack gap="md">
            <MembersPanel members={household.members} start={start} />
            <EconomyPanels household={household} start={start} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={12}>
          <RecordHistory path="/api/v1/households/{id}/history" id={household.id} />
        </Grid.Col>
      </Grid>
      {act && (
        <ActModal title={title(act)} onClose={() => setAct(undefined)}>
          {form(act)}
        </ActModal>
      )}
    </>
  );

  function form(chosen: Act) {
    const shared = { household, onClose: () => setAct(undefined) };
    switch (chosen.kind) {
      case 'member':
        return <MemberAct {...shared} fact={chosen.fact} />;
      case 'leave':
        return <LeaveAct {...shared} member={chosen.member} />;
      case 'poverty':
        return <PovertyAct {...shared} fact={chosen.fact} />;
      case 'assessment':
        return <AssessmentAct {...shared} fact={chosen.fact} />;
      case 'close':
        return <CloseAct {...shared} />;
      case 'reopen':
        return <ReopenAct {...shared} />;
    }
  }

  function title(chosen: Act): string {
    const edits = 'fact' in chosen && chosen.fact;
    switch (chosen.kind) {
      case 'member':
        return t(edits ? 'act.editMember' : 'act.addMember');
      case 'leave':
        return t('act.leave');
      case 'poverty':
        return t(edits ? 'act.editPoverty' : 'act.addPoverty');
      case 'assessment':
        return t(edits ? 'act.editAssessment' : 'act.addAssessment');
      case 'close':
        return t('act.close');
      case 'reopen':
        return t('act.reopen');
    }
  }
}
