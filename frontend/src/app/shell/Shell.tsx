import { useLocalStorage } from '@mantine/hooks';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { formatDate } from '@/shared/format/date';
import { useAsOf } from '@/shared/scope/useAsOf';
import { navEntries } from '../nav';
import { GlobalSearch } from '../search/GlobalSearch';
import { PhoneBar } from './PhoneBar';
import { Rail } from './Rail';
import classes from './Shell.module.css';
import { TopBar } from './TopBar';
import topBar from './TopBar.module.css';

/** The frame around every page. */
export function Shell() {
  const { t } = useTranslation('shell');
  const { can } = useMe();
  const { asOf, isToday, setAsOf } = useAsOf();
  const [folded, setFolded] = useLocalStorage({
    key: 'chungtay.railFolded',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const navigating = useNavigation().state !== 'idle';
  const entries = navEntries.filter((e) => !e.permission || can(e.permission));
  return (
    <div className={classes.shell}>
      <a href="#main" className="ct-skip">
        {t('skip')}
      </a>
      <Rail entries={entries} folded={folded} onFold={setFolded} />
      <div className={classes.column}>
        {navigating && <div className={classes.progress} role="progressbar" aria-label={t('navigating')} />}
        <TopBar />
        {!isToday && (
          <div className={topBar.past} role="status">
            <span>{t('asOf.past', { date: formatDate(asOf) })}</span>
            <button type="button" onClick={() => setAsOf(undefined)}>
              {t('asOf.back')}
            </button>
          </div>
        )}
        <main id="main" className={classes.main} aria-busy={navigating}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <PhoneBar entries={entries} />
      <GlobalSearch />
      <ScrollRestoration />
    </div>
  );
}
