import { Popover, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayBefore, formatDate } from '@/shared/format/date';
import classes from './StatusBadge.module.css';

interface Props {
  label: string;
  /** First day it holds. */
  from?: string | undefined;
  /** First day it no longer holds; open when missing. */
  to?: string | undefined;
}

/** Something that is true for a time, with its dates: a circumstance, a status, a position. */
export function DatedChip({ label, from, to }: Props) {
  const { t } = useTranslation();
  const since = from && t('from', { date: formatDate(from) });
  const until = to && t('until', { date: formatDate(dayBefore(to)) });
  return (
    <span className={classes.chip} data-closed={to ? true : undefined}>
      {label} {(since || until) && <small>{[since, until].filter(Boolean).join(' ')}</small>}
    </span>
  );
}

/** Stands where restricted information is: says that there is some, and whom to ask, never what it is. */
export function SealedChip() {
  const { t } = useTranslation();
  return (
    <Popover width={280} withArrow>
      <Popover.Target>
        <button type="button" className={`${classes.chip} ${classes.sealed}`}>
          <IconKey size={14} aria-hidden />
          {t('sealed')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{t('sealedWhy')}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
