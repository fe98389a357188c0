import type { ReactNode } from 'react';
import css from './Unseen.module.css';

/** For screen readers alone. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={css.unseen}>{children}</span>;
}
