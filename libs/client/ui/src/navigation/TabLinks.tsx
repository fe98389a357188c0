import { useEffect, useRef } from 'react';
import { NavLink, useLocation, type To } from 'react-router';
import css from './TabLinks.module.css';

export type TabLink = { to: To; label: string; count?: number; end?: boolean };

/** Views of one place, each with its own address: Back works, a middle click opens a tab. */
export function TabLinks({ label, links }: { label: string; links: TabLink[] }) {
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // Where the bar is wider than a phone, the tab one is in would stand beyond its edge.
    const tab = bar.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (tab && bar.current) bar.current.scrollLeft = tab.offsetLeft - (bar.current.clientWidth - tab.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={bar} aria-label={label} className={css.tabs}>
      {links.map((link) => (
        <NavLink key={link.label} to={link.to} end={link.end} className={css.tab}>
          {link.label}
          {link.count !== undefined && <span className={css.count}>{link.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
