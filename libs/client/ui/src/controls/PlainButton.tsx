import type { ComponentProps, ReactNode } from 'react';
import { Link, type To } from 'react-router';
import css from './PlainButton.module.css';

type Look = {
  look?: 'filled' | 'default';
  small?: boolean;
  icon?: ReactNode;
  /** What it does is being done: another press does nothing. */
  pending?: boolean;
  className?: string;
  children: ReactNode;
};
type Props = (Look & { to: To }) | (Look & Omit<ComponentProps<'button'>, keyof Look> & { to?: undefined });

/** Looks as a button of Mantine does, without it: for what stands on the first screen. `to` makes it a link. */
export function PlainButton({ look = 'default', small, icon, pending, className = '', children, ...rest }: Props) {
  const shared = {
    className: `${css.button} ${className}`,
    'data-look': look,
    'data-small': small || undefined,
    'data-icon': Boolean(icon) || undefined,
  };
  const content = (
    <>
      {icon}
      {children}
    </>
  );
  if (rest.to !== undefined) {
    return (
      <Link to={rest.to} {...shared}>
        {content}
      </Link>
    );
  }
  const { to: _to, ...button } = rest;
  return (
    <button
      type="button"
      {...button}
      {...shared}
      disabled={pending || button.disabled}
      aria-busy={pending || undefined}
    >
      {content}
    </button>
  );
}
