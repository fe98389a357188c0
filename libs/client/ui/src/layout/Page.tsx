import IconLayoutSidebarRight from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarRight.mjs';
import { use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '../controls/IconButton';
import { useDocumentTitle } from '../navigation/useDocumentTitle';
import { useWords } from '../UiWords';
import css from './Page.module.css';
import { PanelSlot } from './PanelSlot';
import { SideSheet } from './SideSheet';

type Props = {
  title: string;
  /** Where the heading is part of the content (a profile, a space), it is still read to screen readers and shown in the tab. */
  titleHidden?: boolean;
  lead?: ReactNode;
  /** Beside the title; at most one of them is primary. */
  actions?: ReactNode;
  /** Under the title: tabs, filters. */
  toolbar?: ReactNode;
  /** What helps the middle: a right column, or a sheet where there is no room for one. */
  panel?: { title: string; content: ReactNode };
  /** `reading` keeps lines short; `wide` is for tables and boards. */
  width?: 'reading' | 'wide';
  children: ReactNode;
};

export function Page({ title, titleHidden, lead, actions, toolbar, panel, width = 'reading', children }: Props) {
  const words = useWords();
  const slot = use(PanelSlot);
  const [sheet, setSheet] = useState(false);
  useDocumentTitle(title);
  const opener = panel && !slot && (
    <IconButton data-tip={panel.title} aria-label={`${words.details}: ${panel.title}`} onClick={() => setSheet(true)}>
      <IconLayoutSidebarRight size={20} stroke={1.5} />
    </IconButton>
  );
  return (
    <div className={css.page} data-width={width}>
      <header
        className={css.head}
        data-hidden={(titleHidden && !actions && !opener) || undefined}
        data-over={(titleHidden && !actions && Boolean(opener)) || undefined}
      >
        <div className={css.words}>
          <h1 className={css.title} data-hidden={titleHidden || undefined}>
            {title}
          </h1>
          {lead && <p className={css.lead}>{lead}</p>}
        </div>
        <div className={css.actions}>
          {actions}
          {opener}
        </div>
      </header>
      {toolbar && <div className={css.toolbar}>{toolbar}</div>}
      {children}
      {panel && slot && createPortal(panel.content, slot)}
      {panel && !slot && (
        <SideSheet title={panel.title} opened={sheet} close={() => setSheet(false)}>
          {panel.content}
        </SideSheet>
      )}
    </div>
  );
}
