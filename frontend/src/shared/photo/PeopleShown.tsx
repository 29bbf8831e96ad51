import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import classes from '@/shared/form/PeopleField.module.css';
import { AppLink } from '@/shared/ui/AppLink';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import type { Photo } from './photo';

/** Who can be recognised in a photo, and who of them has not agreed to what. */
export function PeopleShown({ photo }: { photo: Photo }) {
  const { t } = useTranslation('photo');
  const { can } = useMe();
  if (!photo.shows) return <Text size="sm">{t('people.unsaid')}</Text>;
  if (photo.shows === 'NOBODY') return <Text size="sm">{t('people.none')}</Text>;
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('f.people')}
      </Text>
      <ul className={classes.people}>
        {photo.people.map((person) => (
          <li key={person.beneficiaryId}>
            <AppLink to={`/beneficiaries/${person.beneficiaryId}`}>{person.name ?? person.code}</AppLink>
            {person.lacks.length === 0 ? (
              <StatusBadge tone="done" label={t('people.agreed')} />
            ) : (
              <>
                <StatusBadge
                  tone="waiting"
                  label={t('people.lacks', {
                    what: person.lacks.map((one) => t(`people.${one as 'PHOTO' | 'WEB'}`)).join(', '),
                  })}
                />
                {can('consent:write') && (
                  <AppLink to={`/beneficiaries/${person.beneficiaryId}?consent=new`} size="sm">
                    {t('people.record')}
                  </AppLink>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {photo.hiddenPeople > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('people.more', { count: photo.hiddenPeople })}
        </Text>
      )}
    </div>
  );
}
