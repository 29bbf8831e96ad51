import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import classes from './SectionTabs.module.css';

interface Tab {
  to: string;
  label: string;
  /** Only the address itself is this tab, not what lies below it. */
  end?: boolean;
}

/** Parts of one thing as links, so that each has an address of its own. */
export function SectionTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const frame = useFrameQuery();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone the row is wider than the screen; where one stands is brought into view
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && here) nav.current.scrollLeft = here.offsetLeft - nav.current.offsetLeft - 40;
  }, [pathname]);

  return (
    <nav ref={nav} className={`${classes.tabs} no-print`} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink
          key={tab.to}
          to={withFrame(tab.to, frame)}
          end={tab.end ?? true}
          className={classes.tab ?? ''}
          preventScrollReset
        >
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
