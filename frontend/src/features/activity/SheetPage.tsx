import { Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import { Sheet } from './components/Sheet';
import { useActivity } from './queries';

/** The activity as it is printed, carried along and signed. */
export function SheetPage() {
  const { t } = useTranslation('activity');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useActivity(id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={700} maw={820} radius="md" />;
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t('printSheet')}
          parent={{ label: data.data.name, to: `/activities/${id}` }}
          actions={
            <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
              {c('print')}
            </Button>
          }
        />
      </div>
      <Sheet activity={data.data} />
    </>
  );
}
