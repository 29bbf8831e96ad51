import { ActionIcon, type ActionIconProps, type ElementProps } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

interface Props extends ActionIconProps, ElementProps<'button', keyof ActionIconProps> {
  label: string | undefined;
}

/** Three dots beside a fact or a row, which open what can be done with it. */
export function DotsButton({ label, className, ...button }: Props) {
  return (
    <ActionIcon
      size={30}
      aria-label={label}
      className={`no-print ct-within-line ${className ?? ''}`}
      {...button}
    >
      <IconDots size={17} stroke={1.7} />
    </ActionIcon>
  );
}
