import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/money';
import type { Disbursement } from '../queries';

/** Takes a payment back: the row stays, the money returns to the component. */
export function Reversal({ disbursement }: { disbursement: Disbursement }) {
  const { t } = useTranslation('disbursement');
  return (
    <ActDialog label={t('reversal.act')} color="red" variant="outline">
      {(close) => (
        <ActForm<{ reversedOn?: string; reason: string }>
          draftKey={`disbursement/${disbursement.id}/reversal`}
          fields={[
            { kind: 'day', name: 'reversedOn', label: t('reversal.day'), maxDate: today() },
            { kind: 'long', name: 'reason', label: t('reversal.reason'), required: true, max: 1000 },
          ]}
          initial={{ reversedOn: today() }}
          before={
            <Text size="sm">
              {t('reversal.what', {
                money: formatMoney(disbursement.amount),
                component: disbursement.component.name,
              })}
            </Text>
          }
          saveLabel={t('reversal.act')}
          doneLabel={t('reversal.done')}
          save={(body, headers) =>
            client.POST('/api/v1/disbursements/{id}/reversal', {
              params: {
                path: { id: disbursement.id },
                header: { 'Idempotency-Key': headers['Idempotency-Key'] ?? '' },
              },
              body,
              headers,
            })
          }
          onClose={close}
        />
      )}
    </ActDialog>
  );
}
