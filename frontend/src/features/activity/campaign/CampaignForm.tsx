import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useCodes } from '@/shared/codes/useCodes';
import { DateField } from '@/shared/form/DateField';
import { EntityPicker, type Picked } from '@/shared/form/EntityPicker';
import { FormSection } from '@/shared/form/FormSection';
import { RecordForm } from '@/shared/form/RecordForm';
import { type OnSaved, useRecordForm } from '@/shared/form/useRecordForm';
import { formatDate } from '@/shared/format/date';
import { type CampaignValues, campaignSchema } from './campaignForm';

interface Props {
  draftKey: string;
  initial: CampaignValues;
  etag?: string | undefined;
  plan?: Picked | undefined;
  programme?: Picked | undefined;
  saveLabel: string;
  save: (body: z.output<typeof campaignSchema>, headers: Record<string, string>) => Promise<unknown>;
  reload?: () => Promise<{ values: CampaignValues; etag: string | undefined }>;
  onSaved: OnSaved;
  onCancel: () => void;
}

/** A campaign: what it is called, when, under which theme, with which messages and plan. */
export function CampaignForm(props: Props) {
  const { t } = useTranslation('activity');
  const kind = useCodes('CAMPAIGN_KIND');
  const record = useRecordForm({
    draftKey: props.draftKey,
    schema: campaignSchema,
    initialValues: props.initial,
    etag: props.etag,
    save: props.save,
    ...(props.reload ? { reload: props.reload } : {}),
    onSaved: props.onSaved,
  });
  const { form } = record;
  const set = <K extends keyof CampaignValues & string>(name: K, next: CampaignValues[K]) =>
    form.setFieldValue(name, next as never);
  const labels: Record<string, string> = {
    kind: t('campaigns.kind'),
    code: t('campaigns.code'),
    year: t('campaigns.year'),
    edition: t('edition'),
    name: t('campaigns.name'),
    theme: t('theme'),
    messages: t('campaigns.messages'),
    periodFrom: t('form.startsOn'),
    periodTo: t('form.endsOn'),
    planDocumentId: t('campaigns.plan'),
    programmeId: t('campaigns.programme'),
    reportDueOn: t('campaigns.reportDue'),
  };
  const whole = (name: 'year' | 'edition') => ({
    label: labels[name],
    hideControls: true,
    allowDecimal: false,
    allowNegative: false,
    value: form.values[name] ?? '',
    onChange: (next: string | number) => set(name, typeof next === 'number' ? next : undefined),
    error: form.errors[name],
  });
  return (
    <RecordForm
      record={record}
      saveLabel={props.saveLabel}
      fieldLabel={(field) => labels[field] ?? field}
      showValue={shown}
      onCancel={props.onCancel}
    >
      <FormSection
        title={t('campaigns.what')}
        fields={['kind', 'name', 'year', 'edition', 'periodFrom', 'periodTo', 'code']}
      >
        <Select
          label={labels.kind}
          withAsterisk
          data={kind.choices}
          value={form.values.kind ?? null}
          onChange={(next) => set('kind', next ?? undefined)}
          error={form.errors.kind}
        />
        <TextInput label={labels.name} withAsterisk {...form.getInputProps('name')} />
        <SimpleGrid cols={{ base: 2 }}>
          <NumberInput withAsterisk {...whole('year')} />
          <NumberInput {...whole('edition')} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateField label={labels.periodFrom} withAsterisk {...form.getInputProps('periodFrom')} />
          <DateField label={labels.periodTo} withAsterisk {...form.getInputProps('periodTo')} />
        </SimpleGrid>
        <TextInput
          label={labels.code}
          description={t('campaigns.codeHint')}
          {...form.getInputProps('code')}
        />
      </FormSection>
      <FormSection title={t('campaigns.says')} fields={['theme', 'messages']}>
        <Textarea
          label={labels.theme}
          description={t('form.themeHint')}
          autosize
          minRows={2}
          {...form.getInputProps('theme')}
        />
        <Textarea
          label={labels.messages}
          description={t('campaigns.messagesHint')}
          autosize
          minRows={4}
          {...form.getInputProps('messages')}
        />
      </FormSection>
      <FormSection
        title={t('campaigns.planAndReport')}
        fields={['planDocumentId', 'programmeId', 'reportDueOn']}
      >
        <EntityPicker
          label={labels.planDocumentId ?? ''}
          description={t('campaigns.planHint')}
          path="/api/v1/official-documents"
          value={form.values.planDocumentId}
          onChange={(id) => set('planDocumentId', id)}
          idOf={(row) => row.id}
          labelOf={(row) => `${row.number} – ${row.title}`}
          hintOf={(row) => row.issuer}
          initial={props.plan}
          error={form.errors.planDocumentId}
        />
        <EntityPicker
          label={labels.programmeId ?? ''}
          path="/api/v1/programmes"
          value={form.values.programmeId}
          onChange={(id) => set('programmeId', id)}
          idOf={(row) => row.id}
          labelOf={(row) => row.name}
          initial={props.programme}
          error={form.errors.programmeId}
        />
        <DateField
          label={labels.reportDueOn}
          description={t('campaigns.reportHint')}
          {...form.getInputProps('reportDueOn')}
        />
      </FormSection>
    </RecordForm>
  );

  /** What is written down by code or id, in words. */
  function shown(field: string, value: unknown) {
    if (!value) return undefined;
    if (field === 'kind') return kind.label(value as string);
    if (field === 'planDocumentId') return props.plan?.id === value ? props.plan?.label : '…';
    if (field === 'programmeId') return props.programme?.id === value ? props.programme?.label : '…';
    if (field === 'messages') return <span style={{ whiteSpace: 'pre-line' }}>{String(value)}</span>;
    const isDay = field === 'periodFrom' || field === 'periodTo' || field === 'reportDueOn';
    return isDay ? formatDate(value as string) : undefined;
  }
}
