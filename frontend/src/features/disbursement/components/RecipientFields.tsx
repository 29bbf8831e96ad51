import { SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { OrganisationPicker } from '@/shared/form/OrganisationPicker';
import { personLabel } from '@/shared/form/personLabel';
import type { DisbursementValues } from '../formValues';

type Recipient = DisbursementValues['recipient'];

interface Props {
  value: Recipient;
  onChange: (next: Recipient) => void;
  error: React.ReactNode;
}

/** Who receives: a person, a household or an organisation. */
export function RecipientFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('disbursement');
  const kinds = ['PERSON', 'HOUSEHOLD', 'ORGANISATION'] as const;
  const common = {
    value: value.id,
    onChange: (id: string | undefined) => onChange({ ...value, id }),
    required: true,
    error,
  };
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('recipientIs')}
        value={value.kind}
        onChange={(kind) => onChange({ kind: kind as Recipient['kind'], id: undefined })}
        data={kinds.map((kind) => ({ value: kind, label: t(`recipientKind.${kind}`) }))}
      />
      {value.kind === 'PERSON' && (
        <EntityPicker
          key="person"
          label={t('recipient')}
          path="/api/v1/beneficiaries"
          idOf={(row) => row.id}
          labelOf={personLabel}
          hintOf={(row) => [row.code, row.communeName].filter(Boolean).join(' · ')}
          {...common}
        />
      )}
      {value.kind === 'HOUSEHOLD' && (
        <EntityPicker
          key="household"
          label={t('recipient')}
          path="/api/v1/households"
          idOf={(row) => row.id}
          labelOf={(row) => row.headName ?? row.code}
          hintOf={(row) => [row.code, row.communeName].filter(Boolean).join(' · ')}
          {...common}
        />
      )}
      {value.kind === 'ORGANISATION' && (
        <OrganisationPicker key="organisation" label={t('recipient')} {...common} />
      )}
    </Stack>
  );
}
