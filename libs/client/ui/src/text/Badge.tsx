import type { ComponentType, ReactNode } from 'react';
import css from './Badge.module.css';

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

type Props = {
  tone?: Tone;
  /** Colour is never the only carrier: a tone that warns has a shape as well as its word. */
  icon?: ComponentType<{ size?: number; stroke?: number }>;
  children: ReactNode;
};

export function Badge({ tone = 'neutral', icon: Icon, children }: Props) {
  return (
    <span className={css.badge} data-tone={tone}>
      {Icon && <Icon size={14} stroke={2} />}
      {children}
    </span>
  );
}
