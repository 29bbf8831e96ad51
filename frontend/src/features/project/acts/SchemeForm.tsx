import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ActForm } from '@/shared/form/ActForm';
import type { Project } from '../queries';

interface Props {
  project: Project;
  onClose: () => void;
}

/** What is given to each, how often and on which conditions. */
export function SchemeForm({ project, onClose }: Props) {
  const { t } = useTranslation('project');
  interface Values {
    componentId: string;
    name: string;
    amount: number;
    instalments?: number;
    conditions?: string;
  }
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/scheme`}
      fields={[
        { kind: 'text', name: 'name', label: t('scheme.name'), required: true },
        {
          kind: 'choice',
          name: 'componentId',
          label: t('component'),
          choices: project.components.map((one) => ({ value: one.id, label: one.name })),
          required: true,
        },
        { kind: 'money', name: 'amount', label: t('scheme.amount'), required: true },
        { kind: 'number', name: 'instalments', label: t('scheme.instalments'), min: 1, max: 12 },
        { kind: 'long', name: 'conditions', label: t('scheme.conditions') },
      ]}
      initial={{ instalments: 1 }}
      saveLabel={t('acts.scheme')}
      save={({ amount, ...body }, headers) =>
        client.POST('/api/v1/projects/{id}/schemes', {
          params: { path: { id: project.id } },
          body: { ...body, amount: { amount, currency: project.currency } },
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
