import { NumberInput, Radio, SegmentedControl, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { client } from '@/api/client';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { EntityPicker, type Picked } from '@/shared/form/EntityPicker';
import { FormSection } from '@/shared/form/FormSection';
import { MoneyField } from '@/shared/form/MoneyField';
import { RecordForm } from '@/shared/form/RecordForm';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { today } from '@/shared/format/date';
import { BudgetLeft } from './components/BudgetLeft';
import { RecipientFields } from './components/RecipientFields';
import { type DisbursementValues, leaving, requestOf, schema } from './formValues';
import { useProjectBudget } from './queries';
import { useFieldLabel } from './useFieldLabel';

interface Props {
  project: Picked | undefined;
  componentId: string | undefined;
}

/** "Ghi nhận chi": from which budget, how much, to whom, on which voucher. */
export function DisbursementForm({ project: given, componentId }: Props) {
  const { t } = useTranslation('disbursement');
  const navigate = useNavigate();
  const fieldLabel = useFieldLabel();
  const purpose = useCodes('DISBURSEMENT_PURPOSE');
  const method = useCodes('DISBURSEMENT_METHOD');
  const basis = useCodes('VALUE_BASIS');
  const currency = useRef('VND');
  const record = useRecordForm({
    draftKey: 'disbursement/new',
    schema,
    initialValues: {
      projectId: given?.id,
      componentId,
      purpose: undefined,
      paidOn: today(),
      method: 'CASH',
      amount: undefined,
      inKind: { item: '', value: undefined, quantity: undefined, valueBasis: 'TOTAL' },
      recipient: { kind: 'PERSON', id: undefined },
      voucherNumber: '',
      activityId: undefined,
      note: '',
    } as DisbursementValues,
    save: async (body, headers) =>
      (
        await client.POST('/api/v1/disbursements', {
          params: { header: { 'Idempotency-Key': headers['Idempotency-Key'] ?? '' } },
          body: requestOf(body, currency.current),
          headers,
        })
      ).data,
    onSaved: (saved) => navigate(`/disbursements/${(saved as { id: string }).id}`),
  });
  const { form } = record;
  const { values } = form;
  const project = useProjectBudget(values.projectId).data;
  useEffect(() => {
    if (project) currency.current = project.currency;
  }, [project]);
  const component = project?.components.find((one) => one.id === values.componentId);
  const set = <K extends keyof DisbursementValues & string>(name: K, next: DisbursementValues[K]) =>
    form.setFieldValue(name, next as never);
  const amount = leaving(values);

  return (
    <RecordForm
      record={record}
      saveLabel={t('record')}
      fieldLabel={fieldLabel}
      onCancel={() => navigate(given ? `/projects/${given.id}` : '/disbursements')}
    >
      <FormSection title={t('from')} fields={['projectId', 'componentId', 'purpose']}>
        <EntityPicker
          label={t('project')}
          path="/api/v1/projects"
          value={values.projectId}
          onChange={(id) => {
            set('projectId', id);
            set('componentId', undefined);
          }}
          idOf={(row) => row.id}
          labelOf={(row) => row.name}
          hintOf={(row) => row.code}
          initial={given}
          required
          error={form.errors.projectId}
        />
        <Select
          label={t('component')}
          withAsterisk
          disabled={!project}
          placeholder={project ? undefined : t('chooseProject')}
          data={(project?.components ?? []).map((one) => ({ value: one.id, label: one.name }))}
          value={values.componentId ?? null}
          onChange={(next) => set('componentId', next ?? undefined)}
          error={form.errors.componentId}
        />
        {component && (
          <BudgetLeft
            currency={component.approvedBudget.currency}
            approved={component.approvedBudget.amount}
            disbursed={component.disbursed.amount}
            amount={amount}
          />
        )}
        <Select
          label={t('purpose')}
          withAsterisk
          searchable
          data={purpose.choices}
          value={values.purpose ?? null}
          onChange={(next) => set('purpose', next ?? undefined)}
          error={form.errors.purpose}
        />
      </FormSection>
      <FormSection title={t('howMuch')} fields={['method', 'amount', 'inKind', 'paidOn']}>
        <SegmentedControl
          aria-label={t('method')}
          value={values.method}
          onChange={(next) => set('method', next as DisbursementValues['method'])}
          data={(['CASH', 'BANK', 'IN_KIND'] as const).map((value) => ({
            value,
            label: method.label(value),
          }))}
        />
        {values.method === 'IN_KIND' ? (
          <>
            <TextInput label={t('inKind.item')} withAsterisk {...form.getInputProps('inKind.item')} />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <NumberInput
                label={t('inKind.quantity')}
                withAsterisk
                hideControls
                allowDecimal={false}
                allowNegative={false}
                thousandSeparator="."
                decimalSeparator=","
                value={values.inKind.quantity ?? ''}
                onChange={(next) => {
                  const quantity = typeof next === 'number' ? next : undefined;
                  form.setFieldValue('inKind.quantity', quantity as never);
                }}
                error={form.errors['inKind.quantity']}
              />
              <MoneyField label={t('inKind.value')} withAsterisk {...form.getInputProps('inKind.value')} />
            </SimpleGrid>
            <Radio.Group label={t('inKind.basis')} {...form.getInputProps('inKind.valueBasis')}>
              <SimpleGrid cols={{ base: 1, xs: 2 }} mt={4}>
                {(['TOTAL', 'EACH'] as const).map((value) => (
                  <Radio key={value} value={value} label={basis.label(value)} />
                ))}
              </SimpleGrid>
            </Radio.Group>
          </>
        ) : (
          <MoneyField label={t('amount')} withAsterisk {...form.getInputProps('amount')} />
        )}
        <DateField label={t('paidOn')} withAsterisk maxDate={today()} {...form.getInputProps('paidOn')} />
      </FormSection>
      <FormSection title={t('recipient')} fields={['recipient']}>
        <RecipientFields
          value={values.recipient}
          onChange={(next) => set('recipient', next)}
          error={form.errors['recipient.id'] ?? form.errors.recipient}
        />
      </FormSection>
      <FormSection title={t('voucher')} fields={['voucherNumber', 'note', 'activityId']}>
        <TextInput
          label={t('voucherNumber')}
          description={t('voucherHint')}
          withAsterisk
          {...form.getInputProps('voucherNumber')}
        />
        <EntityPicker
          label={t('activity')}
          description={t('activityHint')}
          path="/api/v1/activities"
          value={values.activityId}
          onChange={(id) => set('activityId', id)}
          idOf={(row) => row.id}
          labelOf={(row) => row.name}
          error={form.errors.activityId}
        />
        <Textarea label={t('note')} autosize minRows={2} {...form.getInputProps('note')} />
      </FormSection>
    </RecordForm>
  );
}
