import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { post, put } from '@/api/command';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import { ActMenu } from '@/shared/form/ActMenu';
import { useProvinceField } from '@/shared/form/useProvinceField';
import { formatDate, today } from '@/shared/format/date';
import type { AnnouncementEntry } from '../queries';
import { DeskFrame, Shown } from './DeskFrame';
import { useRevision } from './useRevision';

type Request = components['schemas']['AnnouncementRequest'];

const ROLES = [
  'PROVINCE_SPECIALIST',
  'PROVINCE_LEADER',
  'COMMUNE_OFFICER',
  'COMMUNE_LEADER',
  'CENTRE_STAFF',
  'CENTRE_DIRECTOR',
] as const;

/** Announcements, to everybody or to staff; what has expired stays in the list, marked as no longer shown. */
export function AnnouncementDeskPage() {
  const { t } = useTranslation('publicpage');
  const { can } = useMe();
  const roleName = useRoleName();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/announcements');
  const mayWrite = can('publication:write');
  return (
    <DeskFrame
      title={t('announcements')}
      intro={t('noAnnouncements')}
      heads={[t('announcementTitle'), t('audienceIs'), t('validFrom'), t('state'), '']}
      rows={data}
      error={error}
      retry={() => void refetch()}
      create={
        mayWrite && (
          <ActDialog label={t('addAnnouncement')} variant="filled">
            {(close) => <AnnouncementForm onClose={close} />}
          </ActDialog>
        )
      }
      cells={(row) => [
        row.title,
        row.roles.length > 0 ? row.roles.map(roleName).join(', ') : t(`audience.${row.audience}`),
        formatDate(row.validFrom),
        <Shown key="shown" shown={row.shown} until={row.validTo} />,
        mayWrite && row.provinceCode && (
          <ActMenu
            key="acts"
            label={t('actsOf', { name: row.title })}
            acts={[
              {
                label: t('change'),
                form: (close) => <AnnouncementForm announcement={row} onClose={close} />,
              },
            ]}
          />
        ),
      ]}
    />
  );
}

function AnnouncementForm({
  announcement,
  onClose,
}: {
  announcement?: AnnouncementEntry;
  onClose: () => void;
}) {
  const { t } = useTranslation('publicpage');
  const roleName = useRoleName();
  const values = ({ title, body, audience, roles, validFrom, validTo }: AnnouncementEntry) => ({
    title,
    body,
    audience,
    roles,
    validFrom,
    validTo,
  });
  const province = useProvinceField();
  const revision = useRevision(
    announcement,
    async () => (await client.GET('/api/v1/announcements')).data ?? [],
    values,
  );
  return (
    <ActForm<Request>
      draftKey={`announcement/${announcement?.id ?? 'new'}`}
      fields={[
        ...(announcement ? [] : province),
        { kind: 'text', name: 'title', label: t('announcementTitle'), required: true, max: 200 },
        { kind: 'long', name: 'body', label: t('announcementBody'), required: true, max: 5000 },
        {
          kind: 'choice',
          name: 'audience',
          label: t('audienceIs'),
          required: true,
          choices: (['PUBLIC', 'STAFF'] as const).map((value) => ({ value, label: t(`audience.${value}`) })),
        },
        {
          kind: 'many',
          name: 'roles',
          label: t('onlyRoles'),
          description: t('onlyRolesHint'),
          choices: ROLES.map((value) => ({ value, label: roleName(value) })),
          when: (now) => now.audience === 'STAFF',
        },
        { kind: 'day', name: 'validFrom', label: t('validFrom'), required: true },
        { kind: 'day', name: 'validTo', label: t('validTo'), description: t('validToHint') },
      ]}
      initial={announcement ? values(announcement) : { validFrom: today() }}
      {...revision}
      saveLabel={announcement ? t('saveChanges') : t('addAnnouncement')}
      save={(body, headers) =>
        announcement
          ? put('/api/v1/announcements/{id}', { id: announcement.id }, body, headers)
          : post('/api/v1/announcements', {}, body, headers)
      }
      onClose={onClose}
    />
  );
}
