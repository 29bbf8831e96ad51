import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './FactSection.module.css';

interface Props {
  title: string;
  /** Adds to what stands here. */
  action?: ReactNode;
  children: ReactNode;
}

/** One kind of fact inside a panel: its name, the way to add to it, and what is known. */
export function FactSection({ title, action, children }: Props) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Group justify="space-between" wrap="nowrap" mih={30}>
        <Title order={3} id={id} className={classes.title}>
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </section>
  );
}
