import { Alert, Button, List, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { DateField } from '@/shared/form/DateField';
import { useProvinceChoices } from '@/shared/form/units';
import { formatDate, today } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import classes from './Audit.module.css';

type Result = components['schemas']['VerificationResult'];

/** Compares some days of the audit with their seals, when the officer asks for it. */
export function VerifyPanel() {
  const { t } = useTranslation('audit');
  const queries = useQueryClient();
  const [from, setFrom] = useState<string | undefined>(daysAgo(6));
  const [to, setTo] = useState<string | undefined>(today());
  const query = useQuery({
    queryKey: ['audit verification', from, to],
    enabled: false,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const days = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
      return (await client.GET('/api/v1/audit-seals/verification', { params: { query: days }, signal })).data;
    },
  });
  // Verifying seals what was not sealed yet: the days below have grown.
  const verify = async () => {
    await query.refetch();
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/audit-seals'] });
  };
  return (
    <Panel title={t('seals.verify')}>
      <div className={classes.dates}>
        <DateField label={t('seals.from')} maxDate={today()} value={from} onChange={setFrom} />
        <DateField label={t('seals.to')} maxDate={today()} value={to} onChange={setTo} />
        <Button onClick={() => void verify()} loading={query.isFetching}>
          {t('seals.verify')}
        </Button>
      </div>
      <Text size="xs" c="dimmed" mt={8}>
        {t('seals.hint')}
      </Text>
      <div aria-live="polite">
        {query.isError && <ErrorState error={query.error} onRetry={() => void verify()} />}
        {query.data && <Outcome result={query.data} />}
      </div>
    </Panel>
  );
}

function Outcome({ result }: { result: Result }) {
  const { t } = useTranslation('audit');
  const names = new Map(useProvinceChoices().map((one) => [one.value, one.label]));
  const province = (code: string) => names.get(code) ?? t('noProvince');
  const events = formatNumber(result.events);
  const chains = formatNumber(result.chains);
  return (
    <>
      <Alert
        mt="md"
        color={result.intact ? 'green' : 'red'}
        icon={result.intact ? <IconShieldCheck size={20} /> : <IconShieldX size={20} />}
        title={t(result.intact ? 'seals.intact' : 'seals.broken')}
      >
        {result.intact
          ? t('seals.intactWhy', { events, chains })
          : t('seals.brokenWhy', { count: result.findingCount, events, chains })}{' '}
        {result.unsealed > 0 && t('seals.unsealed', { count: result.unsealed })}
        {result.findings.length > 0 && (
          <List size="sm" mt="xs">
            {result.findings.map((one) => (
              <List.Item key={`${one.provinceCode}${one.day}${one.kind}${one.sequence}${one.eventId}`}>
                {t(`seals.finding.${one.kind}`)} · {province(one.provinceCode)} · {formatDate(one.day)}
                {one.sequence !== undefined && ` · ${t('seals.place')} ${one.sequence}`}
                {one.eventId && one.kind !== 'MISSING' && (
                  <>
                    {' '}
                    · <AppLink to={`/audit/events/${one.eventId}`}>{t('detail.title')}</AppLink>
                  </>
                )}
              </List.Item>
            ))}
          </List>
        )}
      </Alert>
      {result.ends.length > 0 && (
        <>
          <Text fw={600} size="sm" mt="md">
            {t('seals.ends')}
          </Text>
          <Text size="xs" c="dimmed" mb={6}>
            {t('seals.endsWhy')}
          </Text>
          <ul className={classes.ends}>
            {result.ends.map((end) => (
              <li key={end.provinceCode}>
                <Text size="sm">
                  {province(end.provinceCode)} · {formatDate(end.day)} · {formatNumber(end.events)}
                </Text>
                <code className={classes.code}>{end.hash}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function daysAgo(days: number): string {
  return today(new Date(Date.now() - days * 86_400_000));
}
