import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { Brand } from '../Brand';
import type { NavEntry } from '../nav';
import classes from './Rail.module.css';

interface Props {
  entries: readonly NavEntry[];
  folded: boolean;
  onFold: (folded: boolean) => void;
}

/** The rail at the left: an icon and a word for each part of the product; folds to icons. */
export function Rail({ entries, folded, onFold }: Props) {
  const { t } = useTranslation('shell');
  const frame = useFrameQuery();
  const { pathname } = useLocation();
  const foldLabel = folded ? t('unfoldMenu') : t('foldMenu');
  return (
    <nav className={classes.rail} data-folded={folded || undefined} aria-label={t('mainMenu')}>
      <div className={classes.brand}>
        <Brand compact={folded} />
      </div>
      <ul className={classes.entries}>
        {entries.map(({ key, to, also, icon: Mark }) => (
          <li key={key}>
            <Tooltip label={t(`nav.${key}`)} position="right" disabled={!folded}>
              <NavLink
                to={withFrame(to, frame)}
                end={to === '/'}
                className={classes.entry}
                data-here={also?.some((other) => pathname.startsWith(other)) || undefined}
                aria-label={folded ? t(`nav.${key}`) : undefined}
              >
                <Mark size={20} stroke={1.6} aria-hidden />
                {!folded && <span>{t(`nav.${key}`)}</span>}
              </NavLink>
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <a
          href="tel:111"
          className={classes.hotline}
          aria-label={`${t('hotline.label')} ${t('hotline.number')}`}
        >
          <IconPhone size={18} stroke={1.6} aria-hidden />
          {!folded && (
            <span>
              {t('hotline.label')} <b>{t('hotline.number')}</b>
            </span>
          )}
        </a>
        <Tooltip label={foldLabel} position="right">
          <ActionIcon onClick={() => onFold(!folded)} aria-label={foldLabel} aria-expanded={!folded}>
            {folded ? (
              <IconLayoutSidebarLeftExpand size={19} stroke={1.6} />
            ) : (
              <IconLayoutSidebarLeftCollapse size={19} stroke={1.6} />
            )}
          </ActionIcon>
        </Tooltip>
      </div>
    </nav>
  );
}
