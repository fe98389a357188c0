import { useId, type ReactNode } from 'react';
import css from './Panel.module.css';

type Props = {
  title?: ReactNode;
  /** Beside the title: a link to all, a menu. */
  actions?: ReactNode;
  /** Lists reach the edges; words do not. */
  flush?: boolean;
  children: ReactNode;
};

/** One sheet of content: a card of the middle, or a block of the right side. */
export function Panel({ title, actions, flush, children }: Props) {
  const id = useId();
  return (
    <section className={css.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={css.head}>
          <h2 className={css.title} id={id}>
            {title}
          </h2>
          {actions}
        </header>
      )}
      <div className={css.body} data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}
