import { Button, Menu, Modal } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DissolveForm, EventForm, MemberForm, MoveForm, RenameForm } from '../acts/OrganisationActs';
import type { Organisation } from '../queries';

type FormOf = (props: { organisation: Organisation; onClose: () => void }) => ReactNode;

const acts = {
  rename: RenameForm,
  move: MoveForm,
  member: MemberForm,
  event: EventForm,
  dissolve: DissolveForm,
} satisfies Record<string, FormOf>;
type Act = keyof typeof acts;

/** What can be done with an organisation, by the name of each act. */
export function OrganisationActs({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Act>();
  const Form: FormOf | undefined = open && acts[open];
  const offered = (Object.keys(acts) as Act[]).filter(
    (act) =>
      (act !== 'member' || organisation.kind === 'COMMITTEE') &&
      (act !== 'dissolve' || !organisation.dissolvedOn),
  );
  return (
    <>
      <Button variant="default" onClick={() => navigate(`/organisations/${organisation.id}/edit`)}>
        {t('acts.edit')}
      </Button>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('acts.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.map((act) => (
            <Menu.Item key={act} onClick={() => setOpen(act)}>
              {t(`acts.${act}`)}
            </Menu.Item>
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
        {Form && <Form organisation={organisation} onClose={() => setOpen(undefined)} />}
      </Modal>
    </>
  );
}
