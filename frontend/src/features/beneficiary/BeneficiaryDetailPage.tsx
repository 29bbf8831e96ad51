import { Alert, Button, Grid, List, Menu, Skeleton, Stack } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconPencil } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { rememberOpened } from '@/shared/auth/recent';
import { useMe } from '@/shared/auth/useMe';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { useUnit } from '@/shared/form/units';
import { formatDate } from '@/shared/format/date';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { ExportMenu } from '@/shared/list/ExportMenu';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { ActHost } from './acts/ActHost';
import type { Act } from './acts/acts';
import { FactsPanel } from './components/FactsPanel';
import { Held } from './components/Held';
import { NeedsPanel } from './components/NeedsPanel';
import { PersonTimeline } from './components/PersonTimeline';
import { WhoPanel } from './components/WhoPanel';
import { ConsentPanel } from './consent/ConsentPanel';
import { usePerson } from './queries';
import { nameOf, type Person } from './words';

/** One person: who at the left; needs with their answers and everything that happened at the right. */
export function BeneficiaryDetailPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('beneficiary');
  const query = usePerson(id);
  const person = query.data?.data;
  useEffect(() => {
    if (person) rememberOpened('BENEFICIARY', person.id);
  }, [person]);
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  if (!person) return <PersonSkeleton title={t('title')} />;
  return <PersonPage person={person} />;
}

function PersonPage({ person }: { person: Person }) {
  const { t } = useTranslation('beneficiary');
  const { can } = useMe();
  const label = useCodeWords();
  const [act, setAct] = useState<Act>();
  const writes = can('beneficiary:write');
  const closed = person.status === 'CLOSED';
  const held = Boolean(person.processingRestrictedSince || person.anonymisedOn);
  const start = writes && !closed && !held ? setAct : undefined;
  return (
    <>
      <PageHeader
        title={nameOf(t, person)}
        tabTitle={person.code}
        parent={{ label: t('title'), to: '/beneficiaries' }}
        badges={
          <>
            {closed && <StatusBadge tone="neutral" label={t('closed')} />}
            {person.anonymisedOn && <StatusBadge tone="neutral" label={t('anonymised.badge')} />}
            {person.processingRestrictedSince && <StatusBadge tone="waiting" label={t('held.badge')} />}
            {person.invented && <StatusBadge tone="neutral" label={t('invented')} />}
          </>
        }
        subtitle={person.pseudonym ? t('partnerNote') : undefined}
        actions={writes && !held && <Acts person={person} onAct={setAct} />}
      />
      <Stack gap="md">
        <Held person={person} />
        {closed && !person.anonymisedOn && (
          <Alert color="gray" title={t('closed')}>
            {t('closedOn', {
              date: formatDate(person.closedOn),
              reason: label('RECORD_CLOSING_REASON', person.closingReason),
            })}{' '}
            {person.handedOverTo ? <HandedOver to={person.handedOverTo} /> : t('neverDeleted')}
          </Alert>
        )}
        {person.warnings?.length > 0 && (
          <Alert color="amber" icon={<IconAlertTriangle size={19} />} title={t('panel.warnings')}>
            <List size="sm">
              {person.warnings.map((warning) => (
                <List.Item key={warning.code}>{warning.message}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 5, lg: 4 }}>
            <Stack gap="md">
              <WhoPanel person={person} start={start} />
              <FactsPanel person={person} start={start} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 7, lg: 8 }}>
            <Stack gap="md">
              <NeedsPanel needs={person.needs} start={start} />
              {can('consent:read') && <ConsentPanel person={person} />}
              <Panel
                title={t('panel.timeline')}
                actions={
                  can('export:read') && (
                    <ExportMenu
                      href={(format) => `/api/v1/beneficiaries/${person.id}/timeline/export?format=${format}`}
                      what={t('panel.timelineWhole')}
                      label={t('panel.timelineExport')}
                    />
                  )
                }
              >
                <PersonTimeline id={person.id} />
              </Panel>
            </Stack>
          </Grid.Col>
        </Grid>
        <RecordHistory path="/api/v1/beneficiaries/{id}/history" id={person.id} />
      </Stack>
      <ActHost person={person} act={act} onClose={() => setAct(undefined)} />
    </>
  );
}

/** Which province goes on with a person who moved there. */
function HandedOver({ to }: { to: string }) {
  const { t } = useTranslation('beneficiary');
  return <>{t('handedOver', { province: useUnit(to)?.fullName ?? to })}</>;
}

/** Everything that can be recorded about a person, from where one stands. */
function Acts({ person, onAct }: { person: Person; onAct: (act: Act) => void }) {
  const { t } = useTranslation('beneficiary');
  const frame = useFrameQuery();
  if (person.handedOverTo) return null;
  if (person.status === 'CLOSED')
    return <Button onClick={() => onAct({ kind: 'reopen' })}>{t('act.reopen')}</Button>;
  const entries: [string, Act][] = [
    [t('act.addCircumstance'), { kind: 'circumstance' }],
    [t('act.addNeed'), { kind: 'need' }],
    [t('act.addSchool'), { kind: 'school' }],
    [t('act.addCarer'), { kind: 'carer' }],
    [t('act.addDisability'), { kind: 'disability' }],
    [t('act.admit'), { kind: 'stay' }],
    ...(person.household ? [] : [[t('act.household'), { kind: 'household' }] as [string, Act]]),
    [t('act.move'), { kind: 'move' }],
    [t('act.handover'), { kind: 'handover' }],
  ];
  return (
    <>
      <Button
        component={Link}
        to={withFrame(`/beneficiaries/${person.id}/edit`, frame)}
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
      >
        {t('act.edit')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} aria-hidden />}>{t('act.menu')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {entries.map(([label, act]) => (
            <Menu.Item key={act.kind} onClick={() => onAct(act)}>
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => onAct({ kind: 'close' })}>{t('act.close')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function PersonSkeleton({ title }: { title: string }) {
  return (
    <div aria-busy="true">
      <PageHeader title={title} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5, lg: 4 }}>
          <Skeleton height={420} radius={10} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7, lg: 8 }}>
          <Skeleton height={420} radius={10} />
        </Grid.Col>
      </Grid>
    </div>
  );
}
