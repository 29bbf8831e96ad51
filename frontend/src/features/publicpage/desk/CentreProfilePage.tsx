import { Skeleton } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { put } from '@/api/command';
import { versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActForm } from '@/shared/form/ActForm';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';

type Profile = components['schemas']['CentreProfile'];
type Request = components['schemas']['CentreProfileRequest'];

const LIST = '/publication/centres';
/** In the order of Decree 110/2024/NĐ-CP. */
const SERVICES = [
  'EMERGENCY_PROTECTION',
  'CARE_AND_REHABILITATION',
  'EDUCATION_AND_CAPACITY',
  'PREVENTION',
  'SECTOR_SERVICES',
  'CASE_MANAGEMENT',
  'COMMUNITY_DEVELOPMENT',
  'REINTEGRATION',
] as const;

const profileQuery = (id: string) =>
  versionedQuery('/api/v1/centre-profiles/{id}', { params: { path: { id } } });

const values = ({ functions, services, hours }: Profile) => ({
  functions: functions ?? '',
  services,
  hours: hours ?? '',
});

/** What the public page says of one centre; what is saved is public at once. */
export function CentreProfilePage() {
  const { id = '' } = useParams();
  const { can } = useMe();
  const query = useQuery({ ...profileQuery(id), enabled: Boolean(id) });
  if (!can('publication:write')) return <ForbiddenState />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={480} radius="md" />;
  return <ProfileForm profile={query.data.data} etag={query.data.etag} />;
}

function ProfileForm({ profile, etag }: { profile: Profile; etag: string | undefined }) {
  const { t } = useTranslation('publicpage');
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  return (
    <>
      <PageHeader
        title={profile.name}
        subtitle={t('introduceHint')}
        parent={{ label: t('centres'), to: LIST }}
        actions={
          <ButtonLink
            to={`/public/centres/${profile.id}?adminUnit=${profile.provinceCode}`}
            variant="default"
            leftSection={<IconExternalLink size={17} aria-hidden />}
          >
            {t('seePublic')}
          </ButtonLink>
        }
      />
      <Panel>
        <ActForm<Request>
          draftKey={`centre-profile/${profile.id}`}
          fields={[
            {
              kind: 'long',
              name: 'functions',
              label: t('functions'),
              description: t('functionsHint'),
              required: true,
              max: 5000,
            },
            {
              kind: 'many',
              name: 'services',
              label: t('services'),
              description: t('servicesHint'),
              choices: SERVICES.map((value) => ({ value, label: t(`service.${value}`) })),
            },
            { kind: 'text', name: 'hours', label: t('hours'), description: t('hoursHint'), max: 300 },
          ]}
          initial={values(profile)}
          etag={etag}
          reload={async () => {
            const now = await queries.fetchQuery({ ...profileQuery(profile.id), staleTime: 0 });
            return { values: values(now.data), etag: now.etag };
          }}
          saveLabel={t('saveAndShow')}
          doneLabel={t('introducedNow')}
          save={(body, headers) => put('/api/v1/centre-profiles/{id}', { id: profile.id }, body, headers)}
          onClose={() => navigate(withFrame(LIST, frame))}
        />
      </Panel>
    </>
  );
}
