import { ActionIcon, Input, Stack } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityPicker, type Picked } from './EntityPicker';
import classes from './PeopleField.module.css';
import { personLabel } from './personLabel';

interface Props {
  label: string;
  description?: string;
  /** What the search below the list is called: "Thêm người". */
  addLabel: string;
  /** Only people of this province are offered. */
  province: string | undefined;
  /** Who is chosen when the form opens. */
  known: readonly Picked[];
  /** Ids, separated by commas. */
  value: string | undefined;
  onChange: (ids: string | undefined) => void;
  error: ReactNode;
  /** Stands behind each name. */
  about?: (id: string) => ReactNode;
}

/** Several people, added one by one. */
export function PeopleField(props: Props) {
  const { label, description, addLabel, province, known, value, onChange, error, about } = props;
  const { t } = useTranslation('form');
  const [names, setNames] = useState<Record<string, string>>(() =>
    Object.fromEntries(known.map((person) => [person.id, person.label])),
  );
  const [picks, setPicks] = useState(0);
  const ids = idsOf(value);
  return (
    <Input.Wrapper label={label} description={description} error={error}>
      <Stack gap={8} mt={6}>
        {ids.length > 0 && (
          <ul className={classes.people}>
            {ids.map((id) => (
              <li key={id}>
                <span>{names[id] ?? id}</span>
                {about?.(id)}
                <ActionIcon
                  size={28}
                  aria-label={t('entity.takeOut', { name: names[id] ?? id })}
                  onClick={() => onChange(ids.filter((one) => one !== id).join(','))}
                >
                  <IconX size={16} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        <EntityPicker
          key={picks}
          label={addLabel}
          path="/api/v1/beneficiaries"
          {...(province ? { fixed: { adminUnit: province } } : {})}
          value={undefined}
          onChange={(id, picked) => {
            if (!id) return;
            setNames((now) => ({ ...now, [id]: picked?.label ?? id }));
            onChange([...new Set([...ids, id])].join(','));
            setPicks(picks + 1);
          }}
          idOf={(row) => row.id}
          labelOf={personLabel}
          hintOf={(row) => row.code}
        />
      </Stack>
    </Input.Wrapper>
  );
}

/** The ids that the field holds. */
export function idsOf(value: string | undefined): string[] {
  return (value ?? '').split(',').filter(Boolean);
}
