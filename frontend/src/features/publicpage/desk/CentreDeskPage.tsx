import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { inProvince } from '../queries';
import { DeskFrame } from './DeskFrame';

/** The centres of the province, and which of them the public page says something of. */
export function CentreDeskPage() {
  const { t } = useTranslation('publicpage');
  const { me, can } = useMe();
  const chosen = usePublicProvince();
  const province = me?.scope.provinceCode ?? chosen;
  // Everybody else may be a minute behind; whoever has just written sees it.
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/v1/public/centres',
    { ...inProvince(province), cache: 'no-cache' },
    { enabled: Boolean(province) },
  );
  return (
    <DeskFrame
      title={t('centres')}
      intro={t(province ? 'noCentres' : 'chooseProvince')}
      heads={[t('centre'), t('services'), t('hours'), t('state'), '']}
      rows={province ? data : []}
      error={error}
      retry={() => void refetch()}
      cells={(row) => [
        <AppLink key="name" to={`/public/centres/${row.id}?adminUnit=${row.provinceCode}`}>
          {row.name}
        </AppLink>,
        row.services.length > 0 ? t('serviceCount', { count: row.services.length }) : '',
        row.hours,
        <StatusBadge
          key="state"
          tone={row.functions ? 'done' : 'waiting'}
          label={t(row.functions ? 'introduced' : 'notIntroduced')}
        />,
        can('publication:write') && (
          <ButtonLink
            key="acts"
            to={`/publication/centres/${row.id}`}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t(row.functions ? 'change' : 'introduce')}
          </ButtonLink>
        ),
      ]}
    />
  );
}
