import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { post } from '@/api/command';
import { AddressFields } from '@/shared/form/AddressFields';
import { addressSchema, blankAddress } from '@/shared/form/address';
import { DateField } from '@/shared/form/DateField';
import { RecordForm } from '@/shared/form/RecordForm';
import { requiredDay } from '@/shared/form/schema';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { today } from '@/shared/format/date';
import type { Person } from '../words';

const schema = z.object({ handedOverOn: requiredDay(), address: addressSchema() });

/** The person moves to another province, which goes on with a record of its own; this one closes. */
export function HandoverAct({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation('beneficiary');
  const record = useRecordForm({
    draftKey: `beneficiary/${person.id}/handover`,
    schema,
    initialValues: { handedOverOn: today() as string | undefined, address: blankAddress() },
    save: (body, headers) => post('/api/v1/beneficiaries/{id}/handover', { id: person.id }, body, headers),
    onSaved: async (_, again) => {
      notifications.show({ message: t('done.handedOver') });
      await again;
      onClose();
    },
  });
  const { form } = record;
  return (
    <RecordForm
      record={record}
      saveLabel={t('act.handover')}
      fieldLabel={(field) => (field === 'address' ? t('field.address') : t('f.movedOn'))}
      onCancel={onClose}
    >
      <Text size="sm" c="dimmed">
        {t('handoverMeans')}
      </Text>
      <DateField
        label={t('f.movedOn')}
        withAsterisk
        maxDate={today()}
        {...form.getInputProps('handedOverOn')}
      />
      <AddressFields
        anywhere
        value={form.values.address}
        onChange={(part, value) => form.setFieldValue(`address.${part}`, value as never)}
        errorOf={(part) => form.errors[`address.${part}`]}
      />
    </RecordForm>
  );
}
