import { Alert, List, Select, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { identityDoubts } from '../identity';
import type { PersonValues } from '../personForm';

/** The identity number with what looks wrong in it, which never holds up the saving. */
export function IdentityFields({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation('beneficiary');
  const { values } = form;
  const hasNumber = values.identityNumber.trim().length > 0;
  const fitting = hasNumber ? ['DECLARED', 'VERIFIED_POLICE'] : ['NONE', 'REQUESTED'];
  const states = useCodes('IDENTITY_STATE').choices.filter((state) => fitting.includes(state.value));
  const state = fitting.includes(values.identityState ?? '') ? values.identityState : undefined;
  const doubts = identityDoubts(values);
  return (
    <Stack gap="md">
      <div>
        <TextInput
          label={t('field.identityNumber')}
          description={t('form.identityHint')}
          inputMode="numeric"
          maxLength={16}
          {...form.getInputProps('identityNumber')}
        />
        <div aria-live="polite">
          {doubts.length > 0 && (
            <Alert mt="sm" color="amber" icon={<IconAlertTriangle size={19} />} title={t('warn.title')}>
              <List size="sm">
                {doubts.map((doubt) => (
                  <List.Item key={doubt}>{t(`warn.${doubt}`)}</List.Item>
                ))}
              </List>
            </Alert>
          )}
        </div>
      </div>
      <Select
        label={t('field.identityState')}
        data={states}
        value={state ?? fitting[0] ?? null}
        onChange={(next) => form.setFieldValue('identityState', next ?? undefined)}
        error={form.errors.identityState}
        allowDeselect={false}
      />
    </Stack>
  );
}
