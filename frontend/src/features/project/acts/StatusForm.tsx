import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import type { Project } from '../queries';

interface Values {
  status: Project['status'];
  validFrom: string;
  reason?: string;
}

export function StatusForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const status = useCodes('PROJECT_STATUS');
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/status`}
      fields={[
        {
          kind: 'choice',
          name: 'status',
          label: t('status'),
          choices: status.choices.filter((one) => one.value !== project.status),
          required: true,
        },
        { kind: 'day', name: 'validFrom', label: t('fromDay'), required: true },
        { kind: 'long', name: 'reason', label: t('reason'), max: 500 },
      ]}
      initial={{ validFrom: today() }}
      saveLabel={t('statusSave')}
      save={(body, headers) =>
        client.POST('/api/v1/projects/{id}/statuses', { params: { path: { id: project.id } }, body, headers })
      }
      onClose={onClose}
    />
  );
}
