import { Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { formatDate, formatInstant } from '@/shared/format/date';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';

const SAID = [
  'place',
  'currentState',
  'fearedConsequence',
  'parents',
  'family',
  'currentCarer',
  'actionsTaken',
  'reporter',
] as const;

/** A record of receipt as Mẫu 01 lays it out; it prints on paper. */
export function IntakePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('feedback');
  const { can } = useMe();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/intakes/{id}', { params: { path: { id } } });
  if (!can('feedback:read')) return <ForbiddenState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={480} radius="md" />;
  const { form } = data;
  return (
    <>
      <PageHeader
        title={t('intakeTitle')}
        parent={{ label: t('reports'), to: `/reports/${data.reportId}` }}
        subtitle={data.code}
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => globalThis.print()}
          >
            {t('print')}
          </Button>
        }
      />
      <Panel>
        <DefinitionList
          items={[
            { term: t('form.receivingOffice'), value: form.receivingOffice },
            { term: t('receivedAt'), value: formatInstant(data.receivedAt) },
            { term: t('emergencyDueAt'), value: formatInstant(data.emergencyDueAt) },
            { term: t('channelIs'), value: t(`channel.${data.channel}`) },
            ...(data.externalRef ? [{ term: t('externalRef'), value: data.externalRef }] : []),
            { term: t('form.childName'), value: form.childName },
            form.birthDate
              ? { term: t('form.birthDate'), value: formatDate(form.birthDate) }
              : { term: t('form.estimatedAge'), value: form.estimatedAge },
            { term: t('form.sex'), value: t(`sex.${form.sex}`) },
            ...SAID.map((name) => ({ term: t(`form.${name}`), value: form[name] })),
          ]}
        />
      </Panel>
    </>
  );
}
