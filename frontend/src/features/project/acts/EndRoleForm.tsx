import { useTranslation } from 'react-i18next';
import { put, versionOf } from '@/api/command';
import { ActForm } from '@/shared/form/ActForm';
import { dayAfter, today } from '@/shared/format/date';
import type { Project } from '../queries';

interface Props {
  project: Project;
  part: Project['organisations'][number];
  onClose: () => void;
}

/** An organisation leaves the project. The owner leaves by a hand-over, not here. */
export function EndRoleForm({ project, part, onClose }: Props) {
  const { t } = useTranslation('project');
  return (
    <ActForm<{ lastDay: string }>
      draftKey={`project/${project.id}/role/${part.id}/end`}
      fields={[{ kind: 'day', name: 'lastDay', label: t('endRole.lastDay'), required: true }]}
      initial={{ lastDay: today() }}
      etag={versionOf(project)}
      saveLabel={t('endRole.save')}
      save={({ lastDay }, headers) =>
        put(
          '/api/v1/projects/{id}/organisations/{organisation}',
          { id: project.id, organisation: part.id },
          { validTo: dayAfter(lastDay) },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
