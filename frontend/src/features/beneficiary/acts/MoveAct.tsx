import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { post } from '@/api/command';
import { AddressFields } from '@/shared/form/AddressFields';
import { type AddressValues, addressSchema, blankAddress } from '@/shared/form/address';
import { DateField } from '@/shared/form/DateField';
import { RecordForm } from '@/shared/form/RecordForm';
import { requiredDay } from '@/shared/form/schema';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { today } from '@/shared/format/date';
import type { Person } from '../words';

const schema = z.object({ validFrom: requiredDay(), address: addressSchema() });

/** A move within the province: the former residence ends where this one begins. */
export function MoveAct({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation('beneficiary');
  const queries = useQueryClient();
  const record = useRecordForm({
    draftKey: `beneficiary/${person.id}/move`,
    schema,
    initialValues: { validFrom: today() as string | undefined, address: blankAddress() },
    save: (body, headers) => post('/api/v1/beneficiaries/{id}/residences', { id: person.id }, body, headers),
    onSaved: () => {
      notifications.show({ message: t('done.moved') });
      void queries.invalidateQueries();
      onClose();
    },
  });
  const { form } = record;
  return (
    <RecordForm
      record={record}
      saveLabel={t('act.move')}
      fieldLabel={(field) => (field === 'address' ? t('field.address') : t('f.movedOn'))}
      onCancel={onClose}
    >
      <DateField label={t('f.movedOn')} withAsterisk maxDate={today()} {...form.getInputProps('validFrom')} />
      <AddressFields
        value={form.values.address}
        onChange={(part: keyof AddressValues, value) => form.setFieldValue(`address.${part}`, value as never)}
        errorOf={(part) => form.errors[`address.${part}`]}
      />
    </RecordForm>
  );
}
