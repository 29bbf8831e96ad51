import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import type { Disbursement } from '../queries';
import classes from './Voucher.module.css';

/** The paper: who paid what to whom for what, the amount in words, and room for the signatures. */
export function Voucher({ disbursement }: { disbursement: Disbursement }) {
  const { t } = useTranslation('disbursement');
  const purpose = useCodes('DISBURSEMENT_PURPOSE');
  const method = useCodes('DISBURSEMENT_METHOD');
  const basis = useCodes('VALUE_BASIS');
  const { project, paidOn, inKind, recipient } = disbursement;
  // The owner of the day of payment issues the voucher, whoever owns the project today.
  const owner = api.useQuery('get', '/api/v1/projects/{id}', {
    params: { path: { id: project.id }, query: { asOf: paidOn } },
  }).data?.owner;
  const [year, month, day] = paidOn.split('-');
  const lines: [string, string | undefined][] = [
    [t('recipient'), [recipient.name, recipient.code].filter(Boolean).join(' – ')],
    [t('purpose'), [purpose.label(disbursement.purpose), disbursement.note].filter(Boolean).join('. ')],
    [t('project'), `${project.name} (${project.code})`],
    [t('component'), disbursement.component.name],
    [t('method'), method.label(disbursement.method)],
    ...(inKind
      ? ([
          [
            t('inKind.item'),
            `${inKind.item}; ${t('inKind.quantity').toLowerCase()}: ${formatNumber(inKind.quantity)}; ${formatMoney(inKind.value)} (${basis.label(inKind.valueBasis).toLowerCase()})`,
          ],
        ] as [string, string][])
      : []),
  ];
  return (
    <article className={classes.paper} aria-label={t('paper.title')}>
      <header className={classes.head}>
        <div>
          <b>{owner?.name ?? '…'}</b>
        </div>
        <div className={classes.number}>
          <div>
            {t('paper.number')}: <b>{disbursement.voucherNumber}</b>
          </div>
        </div>
      </header>
      <h2 className={classes.title}>{t(inKind ? 'paper.titleInKind' : 'paper.title')}</h2>
      <p className={classes.date}>{t('paper.date', { day, month, year })}</p>
      {disbursement.status === 'REVERSED' && disbursement.reversedOn && (
        <p className={classes.reversed}>
          {t('paper.reversed', { date: formatDate(disbursement.reversedOn) })}
        </p>
      )}
      <dl className={classes.lines}>
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('amount')}:</dt>
          <dd>
            <b>{formatMoney(disbursement.amount)}</b>
          </dd>
        </div>
        {disbursement.amountInWords && (
          <div>
            <dt>{t('paper.inWords')}:</dt>
            <dd>
              <i>{disbursement.amountInWords}</i>
            </dd>
          </div>
        )}
      </dl>
      <div className={classes.signatures}>
        {(['head', 'accountant', 'cashier', 'receiver'] as const).map((who) => (
          <div key={who}>
            <b>{t(`paper.${who}`)}</b>
            <small>{t('paper.sign')}</small>
          </div>
        ))}
      </div>
    </article>
  );
}
