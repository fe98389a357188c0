import type { ComponentType, ReactNode } from 'react';
import css from './State.module.css';

type Props = {
  icon?: ComponentType<{ size?: number; stroke?: number }>;
  title: string;
  /** One sentence: what comes here, or what to do first. */
  text?: string;
  /** At most one. */
  action?: ReactNode;
};

export function EmptyState({ icon: Icon, title, text, action }: Props) {
  return (
    <div className={css.state}>
      {Icon && (
        <span className={css.icon} aria-hidden>
          <Icon size={24} stroke={1.5} />
        </span>
      )}
      <h2 className={css.title}>{title}</h2>
      {text && <p className={css.text}>{text}</p>}
      {action && <div className={css.action}>{action}</div>}
    </div>
  );
}
