import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { AppLink } from '@/shared/ui/AppLink';
import classes from './PublicShell.module.css';

/** Which office answers for the page today, how to reach it, and who of it answers for what is published. */
export function PublicFooter() {
  const { t } = useTranslation('publicpage');
  const code = usePublicProvince();
  const { data: office } = api.useQuery(
    'get',
    '/api/v1/public/offices/{code}',
    { params: { path: { code: code ?? '' } } },
    { enabled: Boolean(code), retry: false },
  );
  return (
    <footer className={classes.foot}>
      <div className={classes.office}>
        {office && (
          <address>
            <strong>{office.name}</strong>
            {office.parentName && <div>{office.parentName}</div>}
            {office.address && (
              <div>
                {t('address')}: {office.address}
              </div>
            )}
            {office.phones.length > 0 && (
              <div>
                {t('phone')}:{' '}
                {office.phones.map((phone, i) => (
                  <span key={phone.dial}>
                    {i > 0 && ', '}
                    <Anchor href={`tel:${phone.dial}`}>{phone.display}</Anchor>
                  </span>
                ))}
              </div>
            )}
            {office.emails.map((email) => (
              <div key={email}>
                {t('email')}: <Anchor href={`mailto:${email}`}>{email}</Anchor>
              </div>
            ))}
            {office.websites.map((site) => (
              <div key={site}>
                <Anchor href={site} target="_blank" rel="noopener noreferrer">
                  {site.replace(/^https?:\/\//, '')}
                </Anchor>
              </div>
            ))}
            {office.chiefEditor && (
              <div>
                {t('chiefEditor')}: {office.chiefEditor}
                {office.chiefEditorTitle && ` – ${office.chiefEditorTitle}`}
              </div>
            )}
          </address>
        )}
        <div className="no-print">
          <AppLink to="/">{t('forStaff')}</AppLink>
          <p className={classes.quiet}>{t('noTracking')}</p>
        </div>
      </div>
    </footer>
  );
}
