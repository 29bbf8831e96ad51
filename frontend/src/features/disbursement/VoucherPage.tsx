import { Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import { Voucher } from './components/Voucher';
import { useDisbursement } from './queries';

/** The voucher as it is printed and signed. */
export function VoucherPage() {
  const { t } = useTranslation('disbursement');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useDisbursement(id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={700} maw={820} radius="md" />;
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t('printVoucher')}
          parent={{ label: t('voucherTitle', { number: data.voucherNumber }), to: `/disbursements/${id}` }}
          actions={
            <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
              {c('print')}
            </Button>
          }
        />
      </div>
      <Voucher disbursement={data} />
    </>
  );
}
