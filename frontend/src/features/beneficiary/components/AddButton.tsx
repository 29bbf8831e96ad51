import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

/** Adds to the kind of fact it stands beside. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon
      size={30}
      aria-label={label}
      title={label}
      onClick={onClick}
      className="no-print ct-within-line"
    >
      <IconPlus size={18} stroke={1.7} />
    </ActionIcon>
  );
}
