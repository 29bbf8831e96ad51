import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { EntityPicker, type Picked } from '@/shared/form/EntityPicker';
import { MoneyField } from '@/shared/form/MoneyField';
import { formatDate, today } from '@/shared/format/date';
import { formatDong, formatMoney } from '@/shared/format/money';
import type { ActivityFormState } from './state';
import type { RecipientValues } from './values';

interface Props {
  row: RecipientValues;
  path: string;
  form: ActivityFormState;
}

/** Which gift it was, who took it in hand, and the payment in kind it came from. */
export function ReceiptFields({ row, path, form }: Props) {
  const { t } = useTranslation('activity');
  const relation = useCodes('RELATION');
  const { gifts, projectId } = form.values;
  const mayChoose = useMe().can('disbursement:read');
  const payment = usePayment(mayChoose ? row.disbursementId : undefined);
  const batch = gifts.find((one) => one.key === row.gift);
  const set = (name: keyof RecipientValues, value: unknown) =>
    form.setFieldValue(`${path}.${name}`, value as never);
  return (
    <>
      <Select
        label={t('form.gift')}
        clearable
        data={gifts.map((gift, index) => ({
          value: gift.key,
          label: gift.item || t('form.giftNumber', { number: index + 1 }),
        }))}
        value={row.gift ?? null}
        onChange={(next) => set('gift', next ?? undefined)}
        error={form.errors[`${path}.gift`]}
      />
      {row.gift && (
        <>
          <MoneyField
            label={t('form.giftValue')}
            description={
              batch?.unitValue === undefined
                ? undefined
                : t('form.giftValueHint', { value: formatDong(batch.unitValue) })
            }
            {...form.getInputProps(`${path}.giftValue`)}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('receivedBy')} withAsterisk {...form.getInputProps(`${path}.receivedBy`)} />
            <Select
              label={t('form.relation')}
              clearable
              searchable
              data={[{ value: 'SELF', label: t('form.selfReceived') }, ...relation.choices]}
              value={row.receiverRelation ?? null}
              onChange={(next) => set('receiverRelation', next ?? undefined)}
              error={form.errors[`${path}.receiverRelation`]}
            />
          </SimpleGrid>
          <DateField
            label={t('form.receivedOn')}
            maxDate={today()}
            {...form.getInputProps(`${path}.receivedOn`)}
          />
          {mayChoose && (
            <EntityPicker
              label={t('form.disbursement')}
              description={t('form.disbursementHint')}
              path="/api/v1/disbursements"
              fixed={{ method: 'IN_KIND', status: 'POSTED', ...(projectId ? { project: projectId } : {}) }}
              value={row.disbursementId}
              onChange={(id) => set('disbursementId', id)}
              idOf={(one) => one.id}
              labelOf={(one) => one.voucherNumber}
              hintOf={(one) =>
                [formatDate(one.paidOn), formatMoney(one.amount), one.recipient.name].join(' · ')
              }
              initial={payment}
              error={form.errors[`${path}.disbursementId`]}
            />
          )}
        </>
      )}
    </>
  );
}

/** The payment that is chosen already, by its voucher. */
function usePayment(id: string | undefined): Picked | undefined {
  const { data } = api.useQuery(
    'get',
    '/api/v1/disbursements/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: Boolean(id) },
  );
  return id ? { id, label: data?.voucherNumber ?? '…' } : undefined;
}
