import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ActForm } from '@/shared/form/ActForm';
import { formatMoney } from '@/shared/format/money';
import type { Project } from '../queries';

interface Values {
  toOrganisationId: string;
  effectiveOn: string;
  legalBasis: string;
  minutesNumber?: string;
  documents?: string;
}

/** The owner changes from a day on; money, people and plans go over as they are. */
export function HandoverForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const { t: c } = useTranslation();
  const balance = project.approvedBudget.amount - project.disbursed.amount;
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/handover`}
      fields={[
        {
          kind: 'organisation',
          name: 'toOrganisationId',
          label: t('handover.to'),
          description: t('handover.from', { name: project.owner?.name ?? c('unknown') }),
          required: true,
        },
        { kind: 'day', name: 'effectiveOn', label: t('handover.effectiveOn'), required: true },
        {
          kind: 'long',
          name: 'legalBasis',
          label: t('handover.legalBasis'),
          description: t('handover.legalBasisHint'),
          required: true,
          max: 500,
        },
        { kind: 'text', name: 'minutesNumber', label: t('handover.minutesNumber'), max: 100 },
        { kind: 'long', name: 'documents', label: t('handover.documents'), max: 4000 },
      ]}
      before={
        <Alert color="gray" variant="light">
          <Text size="sm">
            {t('handover.what', {
              balance: formatMoney({ amount: balance, currency: project.currency }),
            })}
          </Text>
        </Alert>
      }
      saveLabel={t('handover.save')}
      doneLabel={t('handover.done')}
      save={(body, headers) =>
        client.POST('/api/v1/projects/{id}/handovers', {
          params: { path: { id: project.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
