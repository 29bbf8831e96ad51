import { Alert, Grid, List, Skeleton, Stack } from '@mantine/core';
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import { formatNumber } from '@/shared/format/number';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Reversal } from './components/Reversal';
import classes from './Disbursement.module.css';
import { useDisbursement } from './queries';

const recipientPath = { PERSON: '/beneficiaries', HOUSEHOLD: '/households', ORGANISATION: '/organisations' };

/** One payment with what stands on its voucher. */
export function DisbursementDetailPage() {
  const { t } = useTranslation('disbursement');
  const { t: c } = useTranslation();
  const { id = '' } = useParams();
  const { can } = useMe();
  const purpose = useCodes('DISBURSEMENT_PURPOSE');
  const method = useCodes('DISBURSEMENT_METHOD');
  const basis = useCodes('VALUE_BASIS');
  const { data, error, refetch } = useDisbursement(id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  const reversed = data.status === 'REVERSED';
  const { recipient, inKind } = data;
  return (
    <>
      <PageHeader
        title={t('voucherTitle', { number: data.voucherNumber })}
        parent={{ label: t('title'), to: '/disbursements' }}
        badges={<StatusBadge tone={reversed ? 'danger' : 'done'} label={t(`statusWord.${data.status}`)} />}
        subtitle={formatDate(data.paidOn)}
        actions={
          <>
            {can('disbursement:write') && !reversed && <Reversal disbursement={data} />}
            <ButtonLink
              to={`/disbursements/${id}/voucher`}
              variant="default"
              leftSection={<IconPrinter size={17} aria-hidden />}
            >
              {t('printVoucher')}
            </ButtonLink>
          </>
        }
      />
      <Stack gap="lg">
        {reversed && data.reversedOn && (
          <Alert color="red" icon={<IconAlertTriangle size={19} />} title={t('reversal.was')}>
            {t('reversal.on', { date: formatDate(data.reversedOn), reason: data.reversalReason })}
          </Alert>
        )}
        {data.warnings.length > 0 && (
          <Alert color="amber" icon={<IconAlertTriangle size={19} />} title={t('warnings')}>
            <List size="sm">
              {data.warnings.map((one) => (
                <List.Item key={one.code}>{one.message}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Panel title={t('amount')}>
              <p className={classes.amount} data-reversed={reversed || undefined}>
                {formatMoney(data.amount)}
              </p>
              {data.amountInWords && <p className={classes.inWords}>{data.amountInWords}</p>}
              <DefinitionList
                items={[
                  { term: t('method'), value: method.label(data.method) },
                  ...(inKind
                    ? [
                        { term: t('inKind.item'), value: inKind.item },
                        { term: t('inKind.quantity'), value: formatNumber(inKind.quantity) },
                        {
                          term: t('inKind.value'),
                          value: `${formatMoney(inKind.value)} (${basis.label(inKind.valueBasis).toLowerCase()})`,
                        },
                      ]
                    : []),
                  {
                    term: t('recipient'),
                    value: (
                      <AppLink to={`${recipientPath[recipient.kind]}/${recipient.id}`}>
                        {recipient.name ?? recipient.code}
                      </AppLink>
                    ),
                  },
                  ...(recipient.name && recipient.code
                    ? [{ term: t('recipientCode'), value: recipient.code }]
                    : []),
                ]}
              />
            </Panel>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Panel title={t('from')}>
              <DefinitionList
                items={[
                  {
                    term: t('project'),
                    value: <AppLink to={`/projects/${data.project.id}`}>{data.project.name}</AppLink>,
                  },
                  { term: t('component'), value: data.component.name },
                  { term: t('purpose'), value: purpose.label(data.purpose) },
                  ...(data.activityId
                    ? [
                        {
                          term: t('activity'),
                          value: <AppLink to={`/activities/${data.activityId}`}>{t('openActivity')}</AppLink>,
                        },
                      ]
                    : []),
                  { term: t('note'), value: data.note ?? c('none') },
                  { term: t('recordedAt'), value: formatInstant(data.createdAt) },
                ]}
              />
            </Panel>
          </Grid.Col>
        </Grid>
        <RecordHistory path="/api/v1/disbursements/{id}/history" id={data.id} />
      </Stack>
    </>
  );
}
