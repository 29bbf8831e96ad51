import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { ActModal } from './ActModal';

interface Props extends Omit<ButtonProps, 'children'> {
  /** The act, as its button says it: "Bàn giao dự án". */
  label: string;
  title?: string;
  /** The form of the act; it calls `close` when done or given up. */
  children: (close: () => void) => ReactNode;
}

/** An act done from where one stands: a button that names it, and its form in a dialogue. */
export function ActDialog({ label, title, children, ...button }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {label}
      </Button>
      {opened && (
        <ActModal title={title ?? label} onClose={close}>
          {children(close)}
        </ActModal>
      )}
    </>
  );
}
