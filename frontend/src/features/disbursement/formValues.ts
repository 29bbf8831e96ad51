import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { optionalText, requiredDay, requiredId, requiredText } from '@/shared/form/schema';
import { i18next } from '@/shared/i18n/i18n';

type Request = components['schemas']['CreateDisbursementRequest'];

const t = i18next.getFixedT(null, ['disbursement', 'form']);
const required = () => t('form:zod.required');

export interface DisbursementValues extends Record<string, unknown> {
  projectId: string | undefined;
  componentId: string | undefined;
  purpose: string | undefined;
  paidOn: string | undefined;
  method: Request['method'];
  amount: number | undefined;
  inKind: {
    item: string;
    value: number | undefined;
    quantity: number | undefined;
    valueBasis: 'TOTAL' | 'EACH';
  };
  recipient: { kind: 'PERSON' | 'HOUSEHOLD' | 'ORGANISATION'; id: string | undefined };
  voucherNumber: string;
  activityId: string | undefined;
  note: string;
}

/** What a payment must say; goods are asked for only in kind, an amount only in money. */
export const schema = z
  .object({
    projectId: requiredId(),
    componentId: requiredId(),
    purpose: requiredId(),
    paidOn: requiredDay(),
    method: z.enum(['CASH', 'BANK', 'IN_KIND']),
    amount: z.number().optional(),
    inKind: z.object({
      item: optionalText(300),
      value: z.number().optional(),
      quantity: z.number().optional(),
      valueBasis: z.enum(['TOTAL', 'EACH']),
    }),
    recipient: z.object({ kind: z.enum(['PERSON', 'HOUSEHOLD', 'ORGANISATION']), id: requiredId() }),
    voucherNumber: requiredText(100),
    activityId: z.string().optional(),
    note: optionalText(2000),
  })
  .superRefine((body, context) => {
    const complain = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (body.method !== 'IN_KIND') {
      if (!isAmount(body.amount)) complain(['amount'], t('form:money.invalid'));
      return;
    }
    if (!body.inKind.item) complain(['inKind', 'item'], required());
    if (!isAmount(body.inKind.value)) complain(['inKind', 'value'], t('form:money.invalid'));
    if (!isAmount(body.inKind.quantity)) complain(['inKind', 'quantity'], required());
  });

function isAmount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value > 0;
}

/** What leaves the budget: the amount, or the value of the goods. Undefined until it can be said. */
export function leaving(
  values: Pick<DisbursementValues, 'method' | 'amount' | 'inKind'>,
): number | undefined {
  if (values.method !== 'IN_KIND') return isAmount(values.amount) ? values.amount : undefined;
  const { value, quantity, valueBasis } = values.inKind;
  if (!isAmount(value)) return undefined;
  if (valueBasis === 'TOTAL') return value;
  return isAmount(quantity) ? value * quantity : undefined;
}

/** The request as the API takes it. */
export function requestOf(body: z.output<typeof schema>, currency: string): Request {
  const { projectId: _, amount, inKind, ...rest } = body;
  if (body.method === 'IN_KIND') {
    const { item = '', value = 0, quantity = 0, valueBasis } = inKind;
    return { ...rest, inKind: { item, quantity, valueBasis, value: { amount: value, currency } } };
  }
  return { ...rest, amount: { amount: amount ?? 0, currency } };
}
