import type { ReactNode } from 'react';
import { useCodes } from '@/shared/codes/useCodes';
import { EntityPicker, type Picked } from './EntityPicker';

interface Props {
  label: string;
  value?: string | undefined;
  onChange: (id: string | undefined, picked?: Picked) => void;
  /** Narrows what is offered: kinds, province. */
  fixed?: Record<string, string>;
  initial?: Picked | undefined;
  required?: boolean;
  error?: ReactNode;
  description?: ReactNode;
}

/** Chooses an organisation by part of its name. */
export function OrganisationPicker(props: Props) {
  const kind = useCodes('ORGANISATION_KIND');
  return (
    <EntityPicker
      {...props}
      path="/api/v1/organisations"
      idOf={(row) => row.id}
      labelOf={(row) => row.name}
      hintOf={(row) => [kind.label(row.kind), row.parent?.name].filter(Boolean).join(' · ')}
    />
  );
}
