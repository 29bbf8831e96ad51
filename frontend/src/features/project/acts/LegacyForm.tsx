import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ActForm } from '@/shared/form/ActForm';
import type { Project } from '../queries';

interface Values {
  periodFrom: number;
  periodTo: number;
  amount: number;
  source: string;
}

/** Persons of earlier years of whom only a number is left; it is always shown as such. */
export function LegacyForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const year = { min: 1945, max: Number(project.phaseTo.slice(0, 4)) };
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/legacy`}
      before={
        <Text size="sm" c="dimmed">
          {t('legacyAct.what')}
        </Text>
      }
      fields={[
        { kind: 'year', name: 'periodFrom', label: t('legacyAct.from'), required: true, ...year },
        { kind: 'year', name: 'periodTo', label: t('legacyAct.to'), required: true, ...year },
        { kind: 'number', name: 'amount', label: t('legacyAct.amount'), required: true },
        {
          kind: 'long',
          name: 'source',
          label: t('legacyAct.source'),
          description: t('legacyAct.sourceHint'),
          required: true,
          max: 500,
        },
      ]}
      saveLabel={t('acts.legacy')}
      save={(body, headers) =>
        client.POST('/api/v1/projects/{id}/legacy-aggregates', {
          params: { path: { id: project.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
