import { ActionIcon, Input, Stack } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { personLabel } from '@/shared/form/personLabel';
import classes from './Photo.module.css';
import type { Photo } from './photo';

interface Props {
  photo: Photo;
  /** Ids, separated by commas. */
  value: string | undefined;
  onChange: (ids: string | undefined) => void;
  error: ReactNode;
}

/** Everybody who can be recognised, added one by one. */
export function PeopleField({ photo, value, onChange, error }: Props) {
  const { t } = useTranslation('photo');
  const [names, setNames] = useState<Record<string, string>>(() =>
    Object.fromEntries(photo.people.map((person) => [person.beneficiaryId, person.name ?? person.code])),
  );
  const [picks, setPicks] = useState(0);
  const ids = (value ?? '').split(',').filter(Boolean);
  return (
    <Input.Wrapper label={t('f.people')} description={t('f.peopleHint')} error={error}>
      <Stack gap={8} mt={6}>
        {ids.length > 0 && (
          <ul className={classes.people}>
            {ids.map((id) => (
              <li key={id}>
                {names[id] ?? id}
                <ActionIcon
                  size={28}
                  aria-label={t('people.remove', { name: names[id] ?? id })}
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
          label={t('f.addPerson')}
          path="/api/v1/beneficiaries"
          fixed={{ adminUnit: photo.provinceCode }}
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
