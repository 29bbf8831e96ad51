import { useTranslation } from 'react-i18next';
import { put, versionOf } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { dayAfter, dayBefore } from '@/shared/format/date';
import type { Organisation } from '../queries';

type Schemas = components['schemas'];
/** What is corrected as of its last day, while the server keeps the first day it no longer holds. */
type Written<R> = Omit<R, 'validTo'> & { lastDay?: string };
interface Props<F> {
  organisation: Organisation;
  fact: F;
  onClose: () => void;
}

/** A dated fact as the form shows it. */
export function writtenOf<R extends { validTo?: string }>({ validTo, ...rest }: R): Written<R> {
  return { ...rest, ...(validTo ? { lastDay: dayBefore(validTo) } : {}) };
}

/** What the form holds, as the server takes it. */
export function sentOf<R>({ lastDay, ...rest }: Written<R>): R {
  return { ...rest, ...(lastDay ? { validTo: dayAfter(lastDay) } : {}) } as R;
}

/** The days of a fact; open while it lasts. */
export function useDays(): ActField<'validFrom' | 'lastDay'>[] {
  const { t } = useTranslation('organisation');
  return [
    { kind: 'day', name: 'validFrom', label: t('fromDay') },
    { kind: 'day', name: 'lastDay', label: t('lastDay'), description: t('lastDayHint') },
  ];
}

/** A name that was written wrongly. The next name sets its end, except before the first one known. */
export function CorrectNameForm({ organisation, fact, onClose }: Props<Organisation['names'][number]>) {
  const { t } = useTranslation('organisation');
  const { id, ...rest } = fact;
  return (
    <ActForm<Schemas['NameRequest']>
      draftKey={`organisation/${organisation.id}/name/${id}`}
      fields={[
        { kind: 'text', name: 'name', label: t('name'), required: true, max: 300 },
        { kind: 'text', name: 'nameEn', label: t('nameEn'), max: 300 },
        { kind: 'day', name: 'validFrom', label: t('nameFrom'), description: t('nameFromHint') },
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
      ]}
      initial={rest}
      etag={versionOf(organisation)}
      saveLabel={t('saveChanges')}
      save={(body, headers) =>
        put(
          '/api/v1/organisations/{id}/names/{nameId}',
          { id: organisation.id, nameId: id },
          { ...body, ...(fact.validTo && !body.validFrom ? { validTo: fact.validTo } : {}) },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

/** A parent or its days that were written wrongly. */
export function CorrectParentForm({ organisation, fact, onClose }: Props<Organisation['parents'][number]>) {
  const { t } = useTranslation('organisation');
  const { id, parent, ...rest } = fact;
  return (
    <ActForm<Written<Schemas['ParentRequest']>>
      draftKey={`organisation/${organisation.id}/parent/${id}`}
      fields={[
        {
          kind: 'organisation',
          name: 'parentId',
          label: t('parent'),
          initial: parent && { id: parent.id, label: parent.name },
        },
        ...useDays(),
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
      ]}
      initial={{ ...writtenOf(rest), ...(parent ? { parentId: parent.id } : {}) }}
      etag={versionOf(organisation)}
      saveLabel={t('saveChanges')}
      save={(body, headers) =>
        put(
          '/api/v1/organisations/{id}/parents/{parentRowId}',
          { id: organisation.id, parentRowId: id },
          sentOf(body),
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

/** A number or address that was written wrongly, or is no longer in use. */
export function CorrectContactForm({ organisation, fact, onClose }: Props<Organisation['contacts'][number]>) {
  const { t } = useTranslation('organisation');
  const { id, display: _, position, ...rest } = fact;
  const kinds = (['PHONE', 'ZALO', 'EMAIL', 'WEB', 'FAX'] as const).map((value) => ({
    value,
    label: t(`contactKind.${value}`),
  }));
  return (
    <ActForm<Written<Schemas['ContactRequest']>>
      draftKey={`organisation/${organisation.id}/contact/${id}`}
      fields={[
        { kind: 'choice', name: 'kind', label: t('contactIs'), choices: kinds, required: true },
        { kind: 'text', name: 'value', label: t('contactValue'), required: true },
        { kind: 'text', name: 'extension', label: t('extension'), max: 10 },
        { kind: 'text', name: 'label', label: t('contactLabel'), description: t('contactLabelHint') },
        ...useDays(),
      ]}
      initial={writtenOf(rest)}
      etag={versionOf(organisation)}
      saveLabel={t('saveChanges')}
      save={(body, headers) =>
        put(
          '/api/v1/organisations/{id}/contacts/{contactId}',
          { id: organisation.id, contactId: id },
          { ...sentOf(body), position },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

/** A membership of a committee that was written wrongly, or has ended. */
export function CorrectMemberForm({
  organisation,
  fact,
  onClose,
}: Props<Organisation['committeeMembers'][number]>) {
  const { t } = useTranslation('organisation');
  const role = useCodes('COMMITTEE_ROLE');
  const { id, organisation: member, ...rest } = fact;
  return (
    <ActForm<Written<Schemas['CommitteeMemberRequest']>>
      draftKey={`organisation/${organisation.id}/member/${id}`}
      fields={[
        { kind: 'choice', name: 'role', label: t('role'), choices: role.choices, required: true },
        ...useDays(),
      ]}
      initial={{ ...writtenOf(rest), organisationId: member.id }}
      etag={versionOf(organisation)}
      saveLabel={t('saveChanges')}
      save={(body, headers) =>
        put(
          '/api/v1/organisations/{id}/committee-members/{memberId}',
          { id: organisation.id, memberId: id },
          { ...sentOf(body), organisationId: member.id },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
