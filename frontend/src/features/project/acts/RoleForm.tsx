import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { Project } from '../queries';

interface Values {
  organisationId: string;
  role: Project['organisations'][number]['role'];
  validFrom?: string;
  legalBasis?: string;
}

/** An organisation joins the project in a role. The owner changes by a hand-over, not here. */
export function RoleForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const role = useCodes('PROJECT_ROLE');
  const hasOwner = project.organisations.some((one) => one.role === 'OWNER');
  return (
    <ActForm<Values>
      draftKey={`project/${project.id}/role`}
      fields={[
        { kind: 'organisation', name: 'organisationId', label: t('organisation'), required: true },
        {
          kind: 'choice',
          name: 'role',
          label: t('role'),
          choices: role.choices.filter((one) => !hasOwner || one.value !== 'OWNER'),
          required: true,
        },
        { kind: 'day', name: 'validFrom', label: t('fromDay') },
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
      ]}
      initial={{ validFrom: project.phaseFrom }}
      saveLabel={t('acts.role')}
      save={(body, headers) =>
        client.POST('/api/v1/projects/{id}/organisations', {
          params: { path: { id: project.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
