import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { PlanForm } from '../acts/PlanActs';
import { PlanList } from '../components/PlanList';
import type { Project } from '../queries';

export function PlansTab() {
  const { t } = useTranslation('project');
  const project = useOutletContext<Project>();
  const { can } = useMe();
  return (
    <>
      {can('project:write') && (
        <Group justify="flex-end" mb="sm" className="no-print">
          <ActDialog label={t('plans.add')} variant="light">
            {(close) => <PlanForm project={project} onClose={close} />}
          </ActDialog>
        </Group>
      )}
      <PlanList projectId={project.id} />
    </>
  );
}
