import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import type privacy from '@/locales/vi/privacy.json';
import { useMe } from '@/shared/auth/useMe';
import { formatDate, today } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { Panel } from '@/shared/ui/Panel';
import { PlainTable } from '@/shared/ui/PlainTable';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { Together } from '@/shared/ui/Together';
import { PrivacyHeader } from './PrivacyHeader';

type Unit = keyof (typeof privacy)['rules']['unit'];
type Name = keyof (typeof privacy)['rules']['name'];

/** The numbers and days that terms are counted by: dated, with the text that sets each. */
export function RulesPage() {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  if (!can('privacy:read')) return <ForbiddenState />;
  return (
    <>
      <PrivacyHeader subtitle={t('rules.subtitle')} />
      <Stack gap="lg" mt="md">
        <Parameters name="DATA_PROTECTION_TIME_LIMIT" title={t('rules.limits')} />
        <Parameters name="RETENTION" title={t('rules.retention')} />
        <Holidays />
      </Stack>
    </>
  );
}

function Parameters({ name, title }: { name: string; title: string }) {
  const { t } = useTranslation('privacy');
  const { data, error, refetch } = api.useQuery('get', '/api/v1/parameters', {
    params: { query: { name, limit: 50 } },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={200} radius="md" />;
  return (
    <Panel title={title} flush>
      <PlainTable
        heads={[t('rules.what'), t('rules.value'), t('rules.basis'), t('rules.from')]}
        rows={data.items}
        rowKey={(one) => `${one.variant}${one.scopeCode}`}
        whole={[1, 3]}
        cells={(one) => [
          t(`rules.name.${one.variant as Name}`, { defaultValue: one.variant }),
          t(`rules.unit.${one.unit as Unit}`, { value: formatNumber(one.value) }),
          <span key="basis">
            <Together>{one.legalBasis}</Together>
            {!one.verified && (
              <Text span size="sm" c="dimmed">
                {' '}
                ({t('rules.unchecked')})
              </Text>
            )}
          </span>,
          formatDate(one.validFrom),
        ]}
      />
    </Panel>
  );
}

function Holidays() {
  const { t, i18n } = useTranslation('privacy');
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/v1/public-holidays',
    { params: { query: { year } } },
    { placeholderData: (before) => before },
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const turn = (
    <Group gap="xs">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconChevronLeft size={15} aria-hidden />}
        onClick={() => setYear(year - 1)}
      >
        {t('rules.previousYear')}
      </Button>
      <Button
        size="xs"
        variant="default"
        rightSection={<IconChevronRight size={15} aria-hidden />}
        onClick={() => setYear(year + 1)}
      >
        {t('rules.nextYear')}
      </Button>
    </Group>
  );
  return (
    <Panel title={t('rules.holidays', { year })} actions={turn} flush>
      {data?.length === 0 ? (
        <Text c="dimmed" p="md" pt={0}>
          {t('rules.noHolidays')}
        </Text>
      ) : (
        <PlainTable
          heads={[t('rules.day'), t('rules.holiday'), t('status'), t('rules.basis')]}
          rows={data ?? []}
          rowKey={(one) => one.day}
          whole={[0, 2]}
          cells={(one) => [
            formatDate(one.day),
            `${i18n.language === 'en' ? one.nameEn : one.nameVi}${one.kind === 'MADE_UP' ? ` (${t('rules.madeUp')})` : ''}`,
            t(one.announced ? 'rules.announced' : 'rules.expected'),
            one.legalBasis,
          ]}
        />
      )}
    </Panel>
  );
}
