import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { useMe } from '@/shared/auth/useMe';
import { AppLink } from '@/shared/ui/AppLink';
import { StatusBadge } from '@/shared/ui/StatusBadge';

/** Whether a child may be named on the web, and the way to write down a consent that is missing. */
export function WebConsent({
  personId,
  given,
  apart,
}: {
  personId: string;
  given: boolean;
  apart?: boolean;
}) {
  const { t } = useTranslation('publication');
  const { can } = useMe();
  return (
    <>
      <StatusBadge tone={given ? 'done' : 'danger'} label={t(given ? 'consented' : 'noConsent')} />
      {!given && can('consent:write') && (
        <AppLink
          to={`/beneficiaries/${personId}?consent=new`}
          size="sm"
          {...(apart ? { target: '_blank', rel: 'noopener' } : {})}
        >
          {t('recordConsent')}
        </AppLink>
      )}
    </>
  );
}

/** The same while the article is being written: the page of the child opens apart, so that nothing typed is lost. */
export function WebConsentOf({ personId }: { personId: string }) {
  const { data } = api.useQuery('get', '/api/v1/beneficiaries/{id}/consents', {
    params: { path: { id: personId } },
  });
  if (!data) return null;
  const given = data.some((one) => one.purpose === 'WEB' && one.state === 'LIVE');
  return <WebConsent personId={personId} given={given} apart />;
}
