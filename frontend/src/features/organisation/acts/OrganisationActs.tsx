import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { Organisation } from '../queries';

type Schemas = components['schemas'];
interface Props {
  organisation: Organisation;
  onClose: () => void;
}

/** A new name from a day on; the earlier one stays in papers of its time. */
export function RenameForm({ organisation, onClose }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <ActForm<Schemas['NameRequest']>
      draftKey={`organisation/${organisation.id}/name`}
      fields={[
        { kind: 'text', name: 'name', label: t('newName'), required: true, max: 300 },
        { kind: 'text', name: 'nameEn', label: t('nameEn'), max: 300 },
        { kind: 'day', name: 'validFrom', label: t('fromDay'), required: true },
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
      ]}
      saveLabel={t('acts.rename')}
      save={(body, headers) =>
        client.POST('/api/v1/organisations/{id}/names', {
          params: { path: { id: organisation.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

/** Another parent from a day on. */
export function MoveForm({ organisation, onClose }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <ActForm<Schemas['ParentRequest']>
      draftKey={`organisation/${organisation.id}/parent`}
      fields={[
        { kind: 'organisation', name: 'parentId', label: t('newParent'), required: true },
        { kind: 'day', name: 'validFrom', label: t('fromDay'), required: true },
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
      ]}
      saveLabel={t('acts.move')}
      save={(body, headers) =>
        client.POST('/api/v1/organisations/{id}/parents', {
          params: { path: { id: organisation.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

export function DissolveForm({ organisation, onClose }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <ActForm<Schemas['DissolutionRequest']>
      draftKey={`organisation/${organisation.id}/dissolution`}
      fields={[
        { kind: 'day', name: 'dissolvedOn', label: t('dissolveDay'), required: true },
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
        { kind: 'long', name: 'description', label: t('description') },
      ]}
      saveLabel={t('acts.dissolve')}
      save={(body, headers) =>
        client.POST('/api/v1/organisations/{id}/dissolution', {
          params: { path: { id: organisation.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

export function ContactForm({ organisation, onClose }: Props) {
  const { t } = useTranslation('organisation');
  const kinds = (['PHONE', 'ZALO', 'EMAIL', 'WEB', 'FAX'] as const).map((value) => ({
    value,
    label: t(`contactKind.${value}`),
  }));
  return (
    <ActForm<Schemas['ContactRequest']>
      draftKey={`organisation/${organisation.id}/contact`}
      fields={[
        { kind: 'choice', name: 'kind', label: t('contactIs'), choices: kinds, required: true },
        { kind: 'text', name: 'value', label: t('contactValue'), required: true },
        { kind: 'text', name: 'extension', label: t('extension'), max: 10 },
        { kind: 'text', name: 'label', label: t('contactLabel'), description: t('contactLabelHint') },
      ]}
      initial={{ kind: 'PHONE' }}
      saveLabel={t('acts.contact')}
      save={(body, headers) =>
        client.POST('/api/v1/organisations/{id}/contacts', {
          params: { path: { id: organisation.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

export function MemberForm({ organisation, onClose }: Props) {
  const { t } = useTranslation('organisation');
  const role = useCodes('COMMITTEE_ROLE');
  return (
    <ActForm<Schemas['CommitteeMemberRequest']>
      draftKey={`organisation/${organisation.id}/member`}
      fields={[
        { kind: 'organisation', name: 'organisationId', label: t('memberOrganisation'), required: true },
        { kind: 'choice', name: 'role', label: t('role'), choices: role.choices, required: true },
        { kind: 'day', name: 'validFrom', label: t('fromDay') },
      ]}
      saveLabel={t('acts.member')}
      save={(body, headers) =>
        client.POST('/api/v1/organisations/{id}/committee-members', {
          params: { path: { id: organisation.id } },
          body,
          headers,
        })
      }
      onClose={onClose}
    />
  );
}

/** A merger, a split or a transfer, with this organisation and another one in their parts. */
export function EventForm({ organisation, onClose }: Props) {
  const { t } = useTranslation('organisation');
  const kind = useCodes('ORGANISATION_EVENT_KIND');
  type Role = 'FROM' | 'TO' | 'SUBJECT';
  interface Values {
    kind: Schemas['OrganisationEventRequest']['kind'];
    happenedOn: string;
    description: string;
    legalBasis?: string;
    ownRole: Role;
    otherId?: string;
    otherRole?: Role;
  }
  const roles = (['FROM', 'TO', 'SUBJECT'] as const).map((value) => ({
    value,
    label: t(`eventRole.${value}`),
  }));
  return (
    <ActForm<Values>
      draftKey={`organisation/${organisation.id}/event`}
      fields={[
        { kind: 'choice', name: 'kind', label: t('eventKind'), choices: kind.choices, required: true },
        { kind: 'day', name: 'happenedOn', label: t('eventDay'), required: true },
        { kind: 'long', name: 'description', label: t('description'), required: true },
        { kind: 'text', name: 'legalBasis', label: t('legalBasis'), max: 500 },
        { kind: 'choice', name: 'ownRole', label: t('ownRole'), choices: roles, required: true },
        { kind: 'organisation', name: 'otherId', label: t('otherParty') },
        { kind: 'choice', name: 'otherRole', label: t('otherRole'), choices: roles },
      ]}
      initial={{ ownRole: 'SUBJECT' }}
      saveLabel={t('acts.event')}
      save={({ ownRole, otherId, otherRole, ...body }, headers) =>
        client.POST('/api/v1/organisation-events', {
          body: {
            ...body,
            parties: [
              { organisationId: organisation.id, role: ownRole },
              ...(otherId ? [{ organisationId: otherId, role: otherRole ?? ('TO' as const) }] : []),
            ],
          },
          headers,
        })
      }
      onClose={onClose}
    />
  );
}
