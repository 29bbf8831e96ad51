import { Button, Popover, Stack } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate, today } from '@/shared/format/date';
import { useAsOf } from '@/shared/scope/useAsOf';
import { monthEndBefore, quarterEndBefore, yearEndBefore } from './periodEnds';
import classes from './TopBar.module.css';

/** Shows and sets the day every figure is computed for. */
export function AsOfControl() {
  const { t } = useTranslation('shell');
  const { asOf, isToday, setAsOf } = useAsOf();
  const [open, { toggle, close }] = useDisclosure(false);
  const now = today();
  const choose = (iso: string | undefined) => {
    setAsOf(iso);
    close();
  };
  return (
    <Popover opened={open} onChange={(next) => !next && close()} withArrow trapFocus position="bottom-start">
      <Popover.Target>
        <button
          type="button"
          className={`${classes.frame} ${classes.whole}`}
          onClick={toggle}
          aria-haspopup="dialog"
          data-changed={!isToday || undefined}
        >
          <IconCalendarEvent size={19} stroke={1.6} aria-hidden />
          <span className={classes.words}>
            <small>{t('asOf.label')}</small>
            <span className="tabular">
              {isToday ? `${t('asOf.today')} ${formatDate(asOf)}` : formatDate(asOf)}
            </span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <DatePicker
            value={asOf}
            maxDate={now}
            onChange={(iso) => choose(iso ?? undefined)}
            maxLevel="decade"
          />
          <Stack gap={4}>
            {!isToday && (
              <Button variant="light" size="xs" onClick={() => choose(undefined)}>
                {t('asOf.back')}
              </Button>
            )}
            <Button variant="subtle" size="xs" onClick={() => choose(monthEndBefore(now))}>
              {t('asOf.monthEnd')} {formatDate(monthEndBefore(now))}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => choose(quarterEndBefore(now))}>
              {t('asOf.quarterEnd')} {formatDate(quarterEndBefore(now))}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => choose(yearEndBefore(now))}>
              {t('asOf.yearEnd')} {formatDate(yearEndBefore(now))}
            </Button>
          </Stack>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
