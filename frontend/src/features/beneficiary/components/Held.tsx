import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import type { Person } from '../words';

/** Why nothing can be recorded about a person: the record stands still, or names nobody any more. */
export function Held({ person }: { person: Person }) {
  const { t } = useTranslation('beneficiary');
  if (person.anonymisedOn)
    return (
      <Alert color="gray" title={t('anonymised.title', { date: formatDate(person.anonymisedOn) })}>
        {t('anonymised.why')}
      </Alert>
    );
  if (!person.processingRestrictedSince) return null;
  return (
    <Alert
      color="amber"
      icon={<IconLock size={19} aria-hidden />}
      title={t('held.title', { date: formatDate(person.processingRestrictedSince) })}
    >
      {t('held.why')}
    </Alert>
  );
}
