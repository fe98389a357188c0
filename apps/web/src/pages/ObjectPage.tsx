import { refusalOf, useRefusalText } from '@plenum/client-data';
import { CardSkeleton, ErrorState, Page, PanelSlot, TabLinks, type TabLink } from '@plenum/client-ui';
import { use, type ReactNode } from 'react';
import css from './ObjectPage.module.css';

type Tabs = {
  /** The address of the object, and which part of it is asked for. */
  at: string;
  part: string;
  links: TabLink[];
  /** What the tab is called that holds the facts. */
  about: string;
};

type Props = {
  name: string;
  header: ReactNode;
  /** Beside the page; where there is no room, in a tab of their own, without tabs under the header. */
  facts: ReactNode;
  tabs?: Tabs;
  children: ReactNode;
};

/** The page of one thing that others belong to or follow: a space, a department, a person. */
export function ObjectPage({ name, header, facts, tabs, children }: Props) {
  const beside = use(PanelSlot);
  const ownTab = tabs && tabs.links.length > 1 && !beside;
  const links = [...(tabs?.links ?? []), ...(ownTab ? [{ to: `${tabs.at}/about`, label: tabs.about }] : [])];
  return (
    <Page title={name} titleHidden panel={facts}>
      <div className={css.header}>{header}</div>
      {!beside && !ownTab && <div className={css.facts}>{facts}</div>}
      {links.length > 1 && <TabLinks label={name} links={links} />}
      <div className={css.part}>{ownTab && tabs.part === 'about' ? facts : children}</div>
    </Page>
  );
}

type ComingProps = { title: string; error: Error | undefined; again: () => void; back: ReactNode };

/** While the object is on its way, or when it does not come; `back` leads to where such objects are listed. */
export function ObjectComing({ title, error, again, back }: ComingProps) {
  const refusalText = useRefusalText();
  if (!error)
    return (
      // The right side keeps its room, so that nothing moves when the object arrives.
      <Page title={title} titleHidden panel={<CardSkeleton cards={1} />}>
        <CardSkeleton cards={3} />
      </Page>
    );
  const refusal = refusalOf(error);
  const said = refusalText(refusal);
  const gone = refusal.code === 'NOT_FOUND';
  return (
    <Page title={said.title} titleHidden>
      <ErrorState {...said} {...(gone ? { action: back } : { tryAgain: again })} />
    </Page>
  );
}
