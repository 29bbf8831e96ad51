import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

interface Props {
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
  /** No inner margin: for tables and lists that bring their own. */
  flush?: boolean;
}

/** A titled surface that groups what belongs together. */
export function Panel({ title, actions, children, flush = false }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <Group justify="space-between" className={classes.head}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {actions}
        </Group>
      )}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  );
}
