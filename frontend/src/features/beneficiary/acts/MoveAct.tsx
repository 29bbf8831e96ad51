import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { AddressFields } from '@/shared/form/AddressFields';
import { type AddressValues, addressSchema, addressValues, blankAddress } from '@/shared/form/address';
import { DateField } from '@/shared/form/DateField';
import { RecordForm } from '@/shared/form/RecordForm';
import { requiredDay } from '@/shared/form/schema';
import { useCorrection } from '@/shared/form/useCorrection';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { today } from '@/shared/format/date';
import { useReadAgain } from '../queries';
import type { Person } from '../words';

type Fact = components['schemas']['ResidenceDetail'];
interface Props {
  person: Person;
  /** The residence being corrected; a move without. */
  fact: Fact | undefined;
  onClose: () => void;
}

const PATH = '/api/v1/beneficiaries/{id}/residences' as const;
const schema = z.object({ validFrom: requiredDay(), address: addressSchema() });

/** A move within the province, which ends the former residence; or the correction of one that was written wrongly. */
export function MoveAct({ person, fact, onClose }: Props) {
  const { t } = useTranslation('beneficiary');
  const correction = useCorrection(
    fact,
    useReadAgain(person.id, (now) => now.residences),
    filled,
  );
  const label = fact ? t('act.editResidence') : t('act.move');
  const record = useRecordForm({
    draftKey: `beneficiary/${person.id}/residence/${fact?.id ?? 'new'}`,
    schema,
    initialValues: fact
      ? filled(fact)
      : { validFrom: today() as string | undefined, address: blankAddress() },
    etag: correction.etag,
    ...(correction.reload ? { reload: correction.reload as () => Promise<Reloaded> } : {}),
    save: (body, headers) =>
      fact
        ? put(`${PATH}/{residenceId}`, { id: person.id, residenceId: fact.id }, body, headers)
        : post(PATH, { id: person.id }, body, headers),
    onSaved: async (_, again) => {
      notifications.show({ message: t(fact ? 'done.saved' : 'done.moved') });
      await again;
      onClose();
    },
  });
  const { form } = record;
  return (
    <RecordForm
      record={record}
      saveLabel={label}
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

type Filled = { validFrom: string | undefined; address: AddressValues };
type Reloaded = { values: Filled; etag: string | undefined };

function filled({ validFrom, address }: Fact): Filled {
  return { validFrom, address: addressValues(address) };
}
