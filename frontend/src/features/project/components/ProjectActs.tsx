import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActModal } from '@/shared/form/ActModal';
import { BudgetForm } from '../acts/BudgetForm';
import { ComponentForm } from '../acts/ComponentForms';
import { IndicatorForm, ObjectiveForm } from '../acts/GoalForms';
import { HandoverForm } from '../acts/HandoverForm';
import { LegacyForm } from '../acts/LegacyForm';
import { QuarterPlansForm } from '../acts/QuarterPlansForm';
import { RoleForm } from '../acts/RoleForm';
import { SchemeForm } from '../acts/SchemeForm';
import { type Status, StatusForm, stepsOf } from '../acts/StatusForm';
import type { Project } from '../queries';

type FormOf = (props: { project: Project; onClose: () => void }) => ReactNode;

const acts = {
  handover: HandoverForm,
  budget: BudgetForm,
  quarterPlans: QuarterPlansForm,
  role: RoleForm,
  component: ComponentForm,
  objective: ObjectiveForm,
  indicator: IndicatorForm,
  scheme: SchemeForm,
  legacy: LegacyForm,
} satisfies Record<string, FormOf>;
type Act = keyof typeof acts;

const groups: readonly Act[][] = [
  ['handover', 'role', 'budget', 'quarterPlans'],
  ['component', 'objective', 'indicator', 'scheme', 'legacy'],
];

/** What can be done with a project, by the name of each act; its next steps stand first. */
export function ProjectActs({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const navigate = useNavigate();
  const [open, setOpen] = useState<{ act: Act } | { step: Status }>();
  const steps = stepsOf(project);
  const close = () => setOpen(undefined);
  const Form: FormOf | undefined = open && 'act' in open ? acts[open.act] : undefined;
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('acts.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => navigate(`/projects/${project.id}/edit`)}>{t('acts.edit')}</Menu.Item>
          {steps.length > 0 && <Menu.Divider />}
          {steps.map((step) => (
            <Menu.Item key={step} onClick={() => setOpen({ step })}>
              {t(`step.${step}`)}
            </Menu.Item>
          ))}
          {groups.map((group) => (
            <div key={group[0]}>
              <Menu.Divider />
              {group.map((act) => (
                <Menu.Item key={act} onClick={() => setOpen({ act })}>
                  {t(`acts.${act}`)}
                </Menu.Item>
              ))}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      {open && (
        <ActModal title={'act' in open ? t(`acts.${open.act}`) : t(`step.${open.step}`)} onClose={close}>
          {Form && <Form project={project} onClose={close} />}
          {'step' in open && <StatusForm project={project} to={open.step} onClose={close} />}
        </ActModal>
      )}
    </>
  );
}
