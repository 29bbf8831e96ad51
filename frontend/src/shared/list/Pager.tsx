import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/api/query';
import { formatNumber } from '@/shared/format/number';
import classes from './Pager.module.css';

interface Props {
  page: Page<unknown>['page'];
  rows: number;
  /** Pages before this one, as far as they are known. */
  before: number;
  onPrevious: () => void;
  onNext: (cursor: string) => void;
  /** Asks the server to count; large counts cost, so only on request. */
  onCount: () => Promise<number | undefined>;
}

/** Walks the pages one by one; the total is counted when asked. */
export function Pager({ page, rows, before, onPrevious, onNext, onCount }: Props) {
  const { t } = useTranslation('list');
  const [total, setTotal] = useState<number>();
  const [counting, setCounting] = useState(false);
  const from = before * page.limit + 1;
  const range = { from: formatNumber(from), to: formatNumber(from + rows - 1) };
  const known = page.total ?? total ?? (before === 0 && !page.hasMore ? rows : undefined);

  const count = async () => {
    setCounting(true);
    setTotal(await onCount().catch(() => undefined));
    setCounting(false);
  };
  return (
    <nav className={`${classes.pager} no-print`} aria-label={t('paging')}>
      <Group gap={6}>
        <Text size="sm" c="dimmed" className="tabular" role="status">
          {known === undefined ? t('rows', range) : t('rowsOf', { ...range, total: formatNumber(known) })}
        </Text>
        {known === undefined && (
          <Button size="compact-sm" variant="subtle" onClick={count} loading={counting}>
            {t('count')}
          </Button>
        )}
      </Group>
      <Group gap={8}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChevronLeft size={16} />}
          disabled={before === 0}
          onClick={onPrevious}
        >
          {t('previous')}
        </Button>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronRight size={16} />}
          disabled={!page.hasMore || !page.nextCursor}
          onClick={() => page.nextCursor && onNext(page.nextCursor)}
        >
          {t('next')}
        </Button>
      </Group>
    </nav>
  );
}
