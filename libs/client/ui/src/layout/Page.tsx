import { use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useDocumentTitle } from '../navigation/useDocumentTitle';
import css from './Page.module.css';
import { PanelSlot } from './PanelSlot';

type Props = {
  title: string;
  /** Where the heading is part of the content (a profile, a space), it is still read to screen readers and shown in the tab. */
  titleHidden?: boolean;
  lead?: ReactNode;
  /** Beside the title; at most one of them is primary. */
  actions?: ReactNode;
  /** Under the title: tabs, filters. */
  toolbar?: ReactNode;
  /** What helps the middle, beside it. Where there is no room, the page itself says how one gets to it. */
  panel?: ReactNode;
  /** `reading` keeps lines short; `wide` is for tables and boards. */
  width?: 'reading' | 'wide';
  children: ReactNode;
};

export function Page({ title, titleHidden, lead, actions, toolbar, panel, width = 'reading', children }: Props) {
  const slot = use(PanelSlot);
  useDocumentTitle(title);
  return (
    <div className={css.page} data-width={width}>
      <header className={css.head} data-hidden={(titleHidden && !actions) || undefined}>
        <div className={css.words}>
          <h1 className={css.title} data-hidden={titleHidden || undefined}>
            {title}
          </h1>
          {lead && !toolbar && <p className={css.lead}>{lead}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {toolbar && <div className={css.toolbar}>{toolbar}</div>}
      {/* Under the tabs, which so stand at one place on all pages they lead to. */}
      {lead && toolbar && <p className={css.lead}>{lead}</p>}
      {children}
      {panel && slot && createPortal(panel, slot)}
    </div>
  );
}
