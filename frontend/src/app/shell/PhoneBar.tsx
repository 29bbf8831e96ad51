import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import type { NavEntry } from '../nav';
import classes from './PhoneBar.module.css';

const AT_THE_THUMB = 4;

/** Parts whose name is too long for a fifth of a phone. */
const SHORT = [
  'adminUnits',
  'apiClients',
  'audit',
  'beneficiaries',
  'dashboard',
  'disbursements',
  'privacy',
] as const;

/** The rail of a phone: four parts at the thumb, those made for it first, the others under "more". */
export function PhoneBar({ entries }: { entries: readonly NavEntry[] }) {
  const { t } = useTranslation(['shell', 'common']);
  const frame = useFrameQuery();
  const { pathname } = useLocation();
  const [open, { open: show, close }] = useDisclosure(false);
  const near = [...entries.filter((e) => e.onPhone), ...entries.filter((e) => !e.onPhone)].slice(
    0,
    AT_THE_THUMB,
  );
  const far = entries.filter((e) => !near.includes(e));
  const word = (key: NavEntry['key']) => {
    const short = SHORT.find((one) => one === key);
    return short ? t(`nav.${short}Short`) : t(`nav.${key}`);
  };
  return (
    <>
      <nav className={classes.bar} aria-label={t('mainMenu')}>
        {near.map(({ key, to, also, icon: Mark }) => (
          <NavLink
            key={key}
            to={withFrame(to, frame)}
            end={to === '/'}
            className={classes.entry}
            data-here={also?.some((other) => pathname.startsWith(other)) || undefined}
          >
            <Mark size={22} stroke={1.6} aria-hidden />
            <span>{word(key)}</span>
          </NavLink>
        ))}
        <button
          type="button"
          className={classes.entry}
          onClick={show}
          aria-haspopup="dialog"
          aria-expanded={open}
        >
          <IconDots size={22} stroke={1.6} aria-hidden />
          <span>{t('nav.more')}</span>
        </button>
      </nav>
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('nav.more')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {far.map(({ key, to, icon: Mark }) => (
          <NavLink key={key} to={withFrame(to, frame)} className={classes.row} onClick={close}>
            <Mark size={22} stroke={1.6} aria-hidden />
            {t(`nav.${key}`)}
          </NavLink>
        ))}
        <a href="tel:111" className={classes.row}>
          <IconPhone size={22} stroke={1.6} aria-hidden />
          {t('hotline.label')} {t('hotline.number')}
        </a>
      </Drawer>
    </>
  );
}
