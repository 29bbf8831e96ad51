import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SectionTabs } from '@/shared/ui/SectionTabs';
import { WaitingLine } from '@/shared/ui/WaitingLine';
import { pageOf } from './queries';

/** The head of the pages about the rights of people: what waits, and the way between them. */
export function PrivacyHeader({ subtitle, actions }: { subtitle: string; actions?: ReactNode }) {
  const { t } = useTranslation('privacy');
  const { data } = api.useQuery('get', '/api/v1/privacy-tasks');
  return (
    <>
      <PageHeader title={t('title')} subtitle={subtitle} {...(actions ? { actions } : {})} />
      <Box mb="md">
        <WaitingLine
          title={t('tasks.title')}
          none={t('tasks.none')}
          entries={data?.map((task) => ({ ...task, to: pageOf(task.link) }))}
        />
      </Box>
      <SectionTabs
        label={t('tabs.label')}
        tabs={[
          { to: '/privacy', label: t('tabs.requests') },
          { to: '/privacy/breaches', label: t('tabs.breaches') },
          { to: '/privacy/retention', label: t('tabs.retention') },
          { to: '/privacy/rules', label: t('tabs.rules') },
        ]}
      />
    </>
  );
}
