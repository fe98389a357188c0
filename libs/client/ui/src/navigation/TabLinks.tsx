import { NavLink, type To } from 'react-router';
import css from './TabLinks.module.css';

export type TabLink = { to: To; label: string; count?: number; end?: boolean };

/** Views of one place, each with its own address: Back works, a middle click opens a tab. */
export function TabLinks({ label, links }: { label: string; links: TabLink[] }) {
  return (
    <nav aria-label={label} className={css.tabs}>
      {links.map((link) => (
        <NavLink key={link.label} to={link.to} end={link.end} className={css.tab}>
          {link.label}
          {link.count !== undefined && <span className={css.count}>{link.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
