import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActModal } from '@/shared/form/ActModal';
import { Panel } from '@/shared/ui/Panel';
import type { Person } from '../words';
import { GiveConsentAct, WithdrawConsentAct } from './ConsentActs';
import { ConsentLine } from './ConsentLine';

type Consent = components['schemas']['ConsentDetail'];
type Chosen = { kind: 'give' } | { kind: 'withdraw'; consent: Consent };

/** What the person agreed to, purpose by purpose; what no longer holds is kept below. */
export function ConsentPanel({ person }: { person: Person }) {
  const { t } = useTranslation('consent');
  const { can } = useMe();
  const { data } = api.useQuery('get', '/api/v1/beneficiaries/{id}/consents', {
    params: { path: { id: person.id } },
  });
  const [chosen, setChosen] = useState<Chosen>();
  const [past, { toggle }] = useDisclosure(false);
  const [params, setParams] = useSearchParams();
  if (!data) return null;
  const writes = can('consent:write');
  const mayGive = writes && person.status !== 'CLOSED';
  // Whoever found out elsewhere that a consent is missing comes here to write it down.
  const asked = mayGive && params.get('consent') === 'new';
  const live = data.filter((one) => one.state === 'LIVE');
  const ended = data.filter((one) => one.state !== 'LIVE');
  const close = () => {
    setChosen(undefined);
    if (!asked) return;
    params.delete('consent');
    setParams(params, { replace: true });
  };
  return (
    <Panel
      title={t('title')}
      actions={
        mayGive && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setChosen({ kind: 'give' })}
          >
            {t('give')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {live.length === 0 && <Text c="dimmed">{t('none')}</Text>}
        {live.map((one) => (
          <ConsentLine
            key={one.id}
            consent={one}
            onWithdraw={writes ? () => setChosen({ kind: 'withdraw', consent: one }) : undefined}
          />
        ))}
        {ended.length > 0 && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            style={{ alignSelf: 'flex-start' }}
            aria-expanded={past}
            onClick={toggle}
          >
            {t('ended', { count: ended.length })}
          </Button>
        )}
        {past && ended.map((one) => <ConsentLine key={one.id} consent={one} onWithdraw={undefined} />)}
      </Stack>
      {(asked || chosen?.kind === 'give') && (
        <ActModal title={t('give')} onClose={close}>
          <GiveConsentAct personId={person.id} onClose={close} />
        </ActModal>
      )}
      {chosen?.kind === 'withdraw' && (
        <ActModal title={t('withdraw')} onClose={close}>
          <WithdrawConsentAct consent={chosen.consent} onClose={close} />
        </ActModal>
      )}
    </Panel>
  );
}
