import { Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DotsButton } from '@/shared/ui/DotsButton';
import { ActModal } from './ActModal';

export interface MenuAct {
  /** The act, as its button says it: "Sửa chỉ tiêu". */
  label: string;
  /** The form of the act; it calls `close` when done or given up. */
  form: (close: () => void) => ReactNode;
}

/** What can be done with one row, behind three dots; each act opens its form in a dialogue. */
export function ActMenu({ label, acts }: { label: string; acts: readonly MenuAct[] }) {
  const [chosen, setChosen] = useState<number>();
  const act = chosen === undefined ? undefined : acts[chosen];
  const close = () => setChosen(undefined);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <DotsButton label={label} />
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map((one, i) => (
            <Menu.Item key={one.label} onClick={() => setChosen(i)}>
              {one.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {act && (
        <ActModal title={act.label} onClose={close}>
          {act.form(close)}
        </ActModal>
      )}
    </>
  );
}
