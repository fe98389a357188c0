import type { ReactNode } from 'react';
import css from './DialogFoot.module.css';

/** What ends a dialog or a sheet: at its right, the primary one last; red only for what destroys. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className={css.foot}>{children}</div>;
}
