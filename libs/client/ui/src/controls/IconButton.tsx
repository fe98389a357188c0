import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';
import css from './IconButton.module.css';

type Size = { small?: boolean };

/** A picture one can press, 34 px wide or 28; always with an `aria-label`. Plain, for what stands on the first screen. */
export function IconButton({ small, ...button }: ComponentProps<'button'> & Size & { 'aria-label': string }) {
  return <button type="button" {...button} className={css.icon} data-small={small || undefined} />;
}

export function IconLink({ small, ...link }: LinkProps & Size & { 'aria-label': string }) {
  return <Link {...link} className={css.icon} data-small={small || undefined} />;
}
