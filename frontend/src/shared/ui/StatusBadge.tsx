import type { Icon } from '@tabler/icons-react';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconPlayerPlay,
} from '@tabler/icons-react';
import classes from './StatusBadge.module.css';

/** What a state asks of the reader: nothing, it runs, it is done, it waits for you, it is dangerous. */
export type StatusTone = 'neutral' | 'running' | 'done' | 'waiting' | 'danger';

const icons: Record<StatusTone, Icon> = {
  neutral: IconCircleDashed,
  running: IconPlayerPlay,
  done: IconCircleCheck,
  waiting: IconHourglass,
  danger: IconAlertTriangle,
};

/** A state in a word and an icon; colour only repeats what they say. */
export function StatusBadge({ tone, label, icon }: { tone: StatusTone; label: string; icon?: Icon }) {
  const Mark = icon ?? icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Mark size={15} stroke={1.8} aria-hidden />
      {label}
    </span>
  );
}
