import { SegmentedControl, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { FormSection } from '@/shared/form/FormSection';
import { personLabel } from '@/shared/form/personLabel';
import { ReasonField } from './ReasonField';
import { ReceiptFields } from './ReceiptFields';
import { Rows } from './Rows';
import { wantsNotes } from './schema';
import { type ActivityFormState, type Names, pickedOf, stopTitle } from './state';
import { newKey, type RecipientValues } from './values';

const CATEGORIES = ['FAMILY', 'CHILD', 'ORPHAN', 'ELDERLY', 'DISABLED', 'MENTALLY_ILL', 'OTHER'] as const;

/** The families and people that are visited or get something, and why they. */
export function RecipientsSection({ form, names }: { form: ActivityFormState; names: Names }) {
  const { t } = useTranslation('activity');
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const rows = form.values.recipients;
  return (
    <FormSection title={t('form.recipients')} folded={rows.length === 0} fields={['recipients']}>
      <Rows<RecipientValues>
        name="recipients"
        rows={rows}
        onChange={(next) => form.setFieldValue('recipients', next)}
        blank={() => ({
          key: newKey(),
          kind: rows.at(-1)?.kind ?? 'HOUSEHOLD',
          whoId: undefined,
          stop: rows.at(-1)?.stop,
          gift: form.values.gifts.at(0)?.key,
          category: undefined,
          eligibilityReason: '',
          healthNote: '',
          livingNote: '',
          giftValue: undefined,
          receivedOn: undefined,
          receivedBy: '',
          receiverRelation: undefined,
          disbursementId: undefined,
        })}
        titleOf={(row, index) =>
          (row.whoId && (chosen[row.whoId] ?? names.of.get(row.whoId))) ||
          t('form.recipientNumber', { number: index + 1 })
        }
        addLabel={t('form.addRecipient')}
      >
        {(row, path) => (
          <RecipientFields
            row={row}
            path={path}
            form={form}
            names={names}
            onPicked={(id, label) => setChosen((before) => ({ ...before, [id]: label }))}
          />
        )}
      </Rows>
    </FormSection>
  );
}

interface Props {
  row: RecipientValues;
  path: string;
  form: ActivityFormState;
  names: Names;
  onPicked: (id: string, label: string) => void;
}

function RecipientFields({ row, path, form, names, onPicked }: Props) {
  const { t } = useTranslation('activity');
  const { stops, gifts } = form.values;
  const notes = wantsNotes(form.values) && !(row.id && !row.eligibilityReason);
  const set = (name: keyof RecipientValues, value: unknown) =>
    form.setFieldValue(`${path}.${name}`, value as never);
  const who = {
    value: row.whoId,
    onChange: (id: string | undefined, picked?: { id: string; label: string }) => {
      set('whoId', id);
      if (picked) onPicked(picked.id, picked.label);
    },
    initial: pickedOf(names, row.whoId),
    required: true,
    error:
      form.errors[`${path}.whoId`] ??
      form.errors[`${path}.householdId`] ??
      form.errors[`${path}.beneficiaryId`],
  };
  return (
    <>
      <SegmentedControl
        aria-label={t('form.recipientIs')}
        value={row.kind}
        onChange={(kind) => {
          set('kind', kind);
          set('whoId', undefined);
        }}
        data={(['HOUSEHOLD', 'PERSON'] as const).map((value) => ({ value, label: t(`form.kind.${value}`) }))}
      />
      {row.kind === 'HOUSEHOLD' ? (
        <EntityPicker
          key="household"
          label={t('form.kind.HOUSEHOLD')}
          path="/api/v1/households"
          idOf={(one) => one.id}
          labelOf={(one) => one.headName ?? one.code}
          hintOf={(one) => [one.code, one.communeName].filter(Boolean).join(' · ')}
          {...who}
        />
      ) : (
        <EntityPicker
          key="person"
          label={t('form.kind.PERSON')}
          path="/api/v1/beneficiaries"
          idOf={(one) => one.id}
          labelOf={personLabel}
          hintOf={(one) => [one.code, one.communeName].filter(Boolean).join(' · ')}
          {...who}
        />
      )}
      <ReasonField
        value={row.eligibilityReason}
        onChange={(reason) => set('eligibilityReason', reason)}
        required={!row.id}
        error={form.errors[`${path}.eligibilityReason`]}
      />
      {row.kind === 'PERSON' && (
        <Select
          label={t('form.category')}
          clearable
          data={CATEGORIES.filter((one) => one !== 'FAMILY').map((value) => ({
            value,
            label: t(`category.${value}`),
          }))}
          value={row.category ?? null}
          onChange={(next) => set('category', next ?? undefined)}
        />
      )}
      {stops.length > 0 && (
        <Select
          label={t('stop')}
          clearable
          data={stops.map((stop, index) => ({
            value: stop.key,
            label: stopTitle(t, names, stop, index),
          }))}
          value={row.stop ?? null}
          onChange={(next) => set('stop', next ?? undefined)}
          error={form.errors[`${path}.stop`]}
        />
      )}
      <Textarea
        label={t('healthNote')}
        description={t('form.healthHint')}
        withAsterisk={notes}
        autosize
        {...form.getInputProps(`${path}.healthNote`)}
      />
      <Textarea
        label={t('livingNote')}
        description={t('form.livingHint')}
        withAsterisk={notes}
        autosize
        {...form.getInputProps(`${path}.livingNote`)}
      />
      {gifts.length > 0 && <ReceiptFields row={row} path={path} form={form} />}
    </>
  );
}
