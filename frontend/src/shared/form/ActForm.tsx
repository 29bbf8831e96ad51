import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActFieldInput } from './ActFieldInput';
import { type ActField, blankOf, schemaOf, shownAs } from './actFields';
import { RecordForm } from './RecordForm';
import { useRecordForm } from './useRecordForm';

interface Props<V extends object> {
  draftKey: string;
  fields: readonly ActField<keyof V & string>[];
  initial?: Partial<V>;
  /** The row as it was read, where `initial` already suggests a change. */
  opened?: Partial<V>;
  etag?: string | undefined;
  /** Reads the row again when somebody saved first, so that the form can show what changed. */
  reload?: (() => Promise<{ values: Record<string, unknown>; etag: string | undefined }>) | undefined;
  saveLabel: string;
  /** Said when it is done. */
  doneLabel?: string;
  save: (values: V, headers: Record<string, string>) => Promise<unknown>;
  /** After the save, or when given up. */
  onClose: (answer?: unknown) => void;
  /** Stands above or below the fields and follows what is typed. */
  before?: ReactNode;
  after?: (values: Partial<V>) => ReactNode;
}

/** A small form described by its fields: the same rules, drafts, keys and complaints as the large ones. */
export function ActForm<V extends object>(props: Props<V>) {
  const { draftKey, fields, initial, saveLabel, doneLabel, save, reload, onClose, before, after } = props;
  const { t } = useTranslation('form');
  const schema = useMemo(() => schemaOf(fields), [fields]);
  const blank = () => Object.fromEntries(fields.map((field) => [field.name, blankOf(field)]));
  const record = useRecordForm({
    draftKey,
    schema,
    etag: props.etag,
    initialValues: { ...blank(), ...initial } as Record<string, unknown>,
    ...(props.opened ? { opened: { ...blank(), ...props.opened } } : {}),
    ...(reload
      ? { reload: () => reload().then((now) => ({ ...now, values: { ...blank(), ...now.values } })) }
      : {}),
    save: (values, headers) => save(values as V, headers),
    onSaved: async (answer, again) => {
      notifications.show({ message: doneLabel ?? t('saved') });
      await again;
      onClose(answer);
    },
  });
  return (
    <RecordForm
      record={record}
      saveLabel={saveLabel}
      fieldLabel={(name) => fields.find((field) => field.name === name)?.label ?? name}
      showValue={(name, value) => shownAs(fields, name, value, record.form.values)}
      onCancel={() => onClose()}
    >
      {before}
      <Stack gap="md">
        {fields
          .filter((field) => field.when?.(record.form.values) ?? true)
          .map((field) => (
            <ActFieldInput key={field.name} field={field} form={record.form} />
          ))}
      </Stack>
      {after?.(record.form.values as Partial<V>)}
    </RecordForm>
  );
}
