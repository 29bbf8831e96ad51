import { Button, Menu, Modal } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BudgetForm } from '../acts/BudgetForm';
import { HandoverForm } from '../acts/HandoverForm';
import { ComponentForm, IndicatorForm, ObjectiveForm, SchemeForm } from '../acts/PlanForms';
import { RoleForm } from '../acts/RoleForm';
import { StatusForm } from '../acts/StatusForm';
import type { Project } from '../queries';

type FormOf = (props: { project: Project; onClose: () => void }) => ReactNode;

const acts = {
  handover: HandoverForm,
  status: StatusForm,
  budget: BudgetForm,
  role: RoleForm,
  component: ComponentForm,
  objective: ObjectiveForm,
  indicator: IndicatorForm,
  scheme: SchemeForm,
} satisfies Record<string, FormOf>;
type Act = keyof typeof acts;

const groups: readonly Act[][] = [
  ['handover', 'status', 'budget', 'role'],
  ['component', 'objective', 'indicator', 'scheme'],
];

/** What can be done with a project, by the name of each act. */
export function ProjectActs({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Act>();
  const Form: FormOf | undefined = open && acts[open];
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
          {groups.map((group) => (
            <div key={group[0]}>
              <Menu.Divider />
              {group.map((act) => (
                <Menu.Item key={act} onClick={() => setOpen(act)}>
                  {t(`acts.${act}`)}
                </Menu.Item>
              ))}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={Boolean(open)}
        onClose={() => setOpen(undefined)}
        title={open && t(`acts.${open}`)}
        size="lg"
        closeOnClickOutside={false}
      >
        {Form && <Form project={project} onClose={() => setOpen(undefined)} />}
      </Modal>
    </>
  );
}
