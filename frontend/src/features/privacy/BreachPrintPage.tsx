import { Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { useUnit } from '@/shared/form/units';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import classes from './Privacy.module.css';
import { type Breach, useBreach } from './queries';

/** The report of a breach as it is printed and signed. */
export function BreachPrintPage() {
  const { t } = useTranslation('privacy');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useBreach(id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={700} maw={820} radius="md" />;
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t('breach.print')}
          parent={{ label: data.data.code, to: `/privacy/breaches/${id}` }}
          actions={
            <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => globalThis.print()}>
              {c('print')}
            </Button>
          }
        />
      </div>
      <Report breach={data.data} />
    </>
  );
}

function Report({ breach }: { breach: Breach }) {
  const { t } = useTranslation('privacy');
  const { me } = useMe();
  const province = useUnit(breach.provinceCode);
  const lines: [string, string | undefined][] = [
    [t('province'), province?.fullName],
    [t('breach.foundAt'), formatInstant(breach.foundAt)],
    [t('breach.description'), breach.description],
    [t('breach.subjects'), breach.subjects],
    [t('breach.dataKinds'), breach.dataKinds],
    [
      t('breach.people'),
      breach.people === undefined ? t('breach.peopleUnknown') : formatNumber(breach.people),
    ],
    [t('breach.consequences'), breach.consequences],
    [t('breach.measures'), breach.measures],
    [t('breach.notifyDueAt'), formatInstant(breach.notifyDueAt)],
    [t('breach.notifiedAt'), breach.notifiedAt && formatInstant(breach.notifiedAt)],
    [t('breach.notifiedTo'), breach.notifiedTo],
    [t('breach.lateReason'), breach.lateReason],
    [t('breach.closedOn'), breach.closedOn && formatDate(breach.closedOn)],
    [t('breach.conclusion'), breach.conclusion],
    [t('request.legalBasis'), breach.legalBasis],
    [t('breach.reporter'), me?.displayName],
  ];
  return (
    <article className={classes.paper} aria-label={t('breach.report')}>
      <h2>{t('breach.report')}</h2>
      <p>{breach.code}</p>
      <dl>
        {lines
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div key={term} style={{ display: 'contents' }}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <div className={classes.sign}>{t('breach.signature')}</div>
    </article>
  );
}
