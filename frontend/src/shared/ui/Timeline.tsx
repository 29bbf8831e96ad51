import { Chip, Group, Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DatePrecision, formatDateRange, formatPartialDate } from '@/shared/format/date';
import classes from './Timeline.module.css';

export interface TimelineEntry {
  id: string;
  kind: string;
  /** First day, ISO. */
  date: string;
  precision?: DatePrecision;
  /** Last day of something that lasted. */
  lastDate?: string;
  title: ReactNode;
  body?: ReactNode;
}

interface Props {
  entries: TimelineEntry[];
  /** The kinds that can be filtered by, in order, with their word and icon. */
  kinds: Record<string, { label: string; icon: Icon }>;
  empty?: ReactNode;
}

/** What happened, newest first, under its year. Kinds can be narrowed; those that never occur are not offered. */
export function Timeline({ entries, kinds, empty }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string[]>([]);
  const present = Object.keys(kinds).filter((kind) => entries.some((e) => e.kind === kind));
  const visible = entries
    .filter((e) => shown.length === 0 || shown.includes(e.kind))
    .sort((a, b) => b.date.localeCompare(a.date));
  const years = [...new Set(visible.map((e) => e.date.slice(0, 4)))];

  if (entries.length === 0) return <Text c="dimmed">{empty ?? t('timelineEmpty')}</Text>;
  return (
    <div>
      {present.length > 1 && (
        <Chip.Group multiple value={shown} onChange={setShown}>
          <Group gap={6} mb="md" className="no-print">
            {present.map((kind) => (
              <Chip key={kind} value={kind} size="sm" variant="outline">
                {kinds[kind]?.label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      {years.map((year) => (
        <section key={year} className={classes.year} aria-label={year}>
          <h3 className={classes.number}>{year}</h3>
          <ol className={classes.entries}>
            {visible
              .filter((e) => e.date.startsWith(year))
              .map((entry) => (
                <Entry key={entry.id} entry={entry} kind={kinds[entry.kind]} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry, kind }: { entry: TimelineEntry; kind: { label: string; icon: Icon } | undefined }) {
  const Mark = kind?.icon;
  const when = entry.lastDate
    ? formatDateRange(entry.date, entry.lastDate)
    : formatPartialDate({ date: entry.date, precision: entry.precision ?? 'DAY' });
  return (
    <li className={classes.entry}>
      <span className={classes.mark} aria-hidden>
        {Mark && <Mark size={16} stroke={1.7} />}
      </span>
      <div className={classes.words}>
        <div className={classes.when}>
          <time dateTime={entry.date}>{when}</time>
          {kind && <span> · {kind.label}</span>}
        </div>
        <div className={classes.title}>{entry.title}</div>
        {entry.body && <div className={classes.body}>{entry.body}</div>}
      </div>
    </li>
  );
}
