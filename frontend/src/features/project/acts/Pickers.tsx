import type { ReactNode } from 'react';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { personLabel } from '@/shared/form/personLabel';

interface Props {
  label: string;
  description?: string;
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  error: ReactNode;
  required?: boolean;
}

export function PersonPicker(props: Props) {
  return (
    <EntityPicker
      path="/api/v1/beneficiaries"
      idOf={(row) => row.id}
      labelOf={personLabel}
      hintOf={(row) => [row.code, row.communeName].filter(Boolean).join(' · ')}
      {...props}
    />
  );
}

export function HouseholdPicker(props: Props) {
  return (
    <EntityPicker
      path="/api/v1/households"
      idOf={(row) => row.id}
      labelOf={(row) => row.headName ?? row.code}
      hintOf={(row) => [row.code, row.communeName].filter(Boolean).join(' · ')}
      {...props}
    />
  );
}
