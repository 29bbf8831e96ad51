import { useTranslation } from 'react-i18next';
import { put, versionOf } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { idsOf, PeopleField } from '@/shared/form/PeopleField';
import { today } from '@/shared/format/date';
import type { Photo } from './photo';

type Request = components['schemas']['PhotoRequest'];
/** The day as it is typed; the people as their ids, separated by commas. */
type Written = Omit<Request, 'takenAt' | 'people'> & { takenOn?: string; people?: string };

const ZONE = '+07:00';

/** What a photo shows, in words, and who can be recognised in it: nothing of it is assumed. */
export function DescribeAct({ photo, onClose }: { photo: Photo; onClose: () => void }) {
  const { t } = useTranslation('photo');
  const takenOn = photo.takenAt && today(new Date(photo.takenAt));
  const fields: ActField<keyof Written & string>[] = [
    { kind: 'long', name: 'caption', label: t('f.caption'), max: 500 },
    { kind: 'long', name: 'altText', label: t('f.altText'), description: t('f.altTextHint'), max: 500 },
    {
      kind: 'choice',
      name: 'shows',
      label: t('f.shows'),
      choices: (['NOBODY', 'PEOPLE'] as const).map((value) => ({ value, label: t(`shows.${value}`) })),
    },
    {
      kind: 'custom',
      name: 'people',
      label: t('f.people'),
      when: (values) => values['shows'] === 'PEOPLE',
      editor: ({ value, onChange, error }) => (
        <PeopleField
          label={t('f.people')}
          description={t('f.peopleHint')}
          addLabel={t('f.addPerson')}
          province={photo.provinceCode}
          known={photo.people.map((person) => ({
            id: person.beneficiaryId,
            label: person.name ?? person.code,
          }))}
          value={value}
          onChange={onChange}
          error={error}
        />
      ),
    },
    { kind: 'text', name: 'credit', label: t('f.credit') },
    { kind: 'day', name: 'takenOn', label: t('f.takenOn'), maxDate: today() },
    { kind: 'number', name: 'position', label: t('f.position'), min: 1, max: 100_000 },
  ];
  return (
    <ActForm<Written>
      draftKey={`photo/${photo.id}/${photo.version}`}
      fields={fields}
      initial={{
        caption: photo.caption ?? '',
        altText: photo.altText ?? '',
        credit: photo.credit ?? '',
        position: photo.position,
        ...(photo.shows ? { shows: photo.shows } : {}),
        ...(takenOn ? { takenOn } : {}),
        people: photo.people.map((person) => person.beneficiaryId).join(','),
      }}
      etag={versionOf(photo)}
      saveLabel={t('describe')}
      doneLabel={t('described')}
      save={({ takenOn: day, people, ...written }, headers) =>
        put(
          '/api/v1/photos/{id}',
          { id: photo.id },
          {
            ...written,
            people: written.shows === 'PEOPLE' ? idsOf(people) : [],
            ...(day ? { takenAt: day === takenOn ? photo.takenAt : `${day}T00:00:00${ZONE}` } : {}),
          },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
