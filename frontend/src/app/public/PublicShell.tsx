import { Button, Select } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useSearchParams } from 'react-router';
import { api } from '@/api/query';
import { usePublicProvince } from '@/shared/scope/usePublicProvince';
import { AppLink } from '@/shared/ui/AppLink';
import { SectionTabs } from '@/shared/ui/SectionTabs';
import { Brand } from '../Brand';
import { LanguageSwitch, ThemeSwitch } from '../shell/TopBar';
import { PublicFooter } from './PublicFooter';
import classes from './PublicShell.module.css';

/** The frame of what everybody may read: whose page it is, 111, and who answers for it. Asks for no session. */
export function PublicShell() {
  const { t } = useTranslation(['publicpage', 'shell']);
  const tabs = [
    { to: '/public', label: t('tabs.home') },
    { to: '/public/articles', label: t('tabs.news'), end: false },
    { to: '/public/galleries', label: t('tabs.galleries'), end: false },
    { to: '/public/report', label: t('tabs.report') },
    { to: '/public/centres', label: t('tabs.centres'), end: false },
    { to: '/public/organisation', label: t('tabs.organisation') },
  ];
  return (
    <div className={classes.page}>
      <a href="#main" className={classes.skip}>
        {t('shell:skip')}
      </a>
      <header className={classes.top}>
        <AppLink to="/public" className={classes.brand} underline="never">
          <Brand />
        </AppLink>
        <div className={classes.tools}>
          <ProvinceChoice />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <div className={classes.call}>
        <span>{t('danger')}</span>
        <Button
          component="a"
          href="tel:111"
          size="md"
          className={classes.number ?? ''}
          leftSection={<IconPhoneCall size={20} aria-hidden />}
        >
          {t('call111')}
        </Button>
        <span className={classes.free}>{t('free')}</span>
      </div>
      <div className={classes.body}>
        <SectionTabs label={t('tabs.label')} tabs={tabs} />
        <main id="main" className={classes.main}>
          <Outlet />
        </main>
      </div>
      <PublicFooter />
    </div>
  );
}

/** Which province’s page; the only one there is needs no choosing. */
function ProvinceChoice() {
  const { t } = useTranslation('publicpage');
  const [params, setParams] = useSearchParams();
  const province = usePublicProvince();
  const { data } = api.useQuery('get', '/api/v1/public/provinces');
  const first = data?.[0]?.code;
  useEffect(() => {
    if (!province && first && data?.length === 1) {
      params.set('adminUnit', first);
      setParams(params, { replace: true });
    }
  }, [province, first, data, params, setParams]);
  if (!data || data.length < 2) return null;
  return (
    <Select
      aria-label={t('province')}
      placeholder={t('province')}
      className={classes.choice ?? ''}
      allowDeselect={false}
      data={data.map((one) => ({ value: one.code, label: one.name }))}
      value={province ?? null}
      onChange={(code) => {
        if (code) params.set('adminUnit', code);
        setParams(params);
      }}
    />
  );
}
