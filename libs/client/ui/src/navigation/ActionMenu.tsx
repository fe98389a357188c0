import { lazy, Suspense, useState, type ComponentType, type ReactElement, type ReactNode } from 'react';
import type { To } from 'react-router';
import type { Keys } from '../keyboard/keys';

type Icon = ComponentType<{ size?: number; stroke?: number }>;

export type MenuEntry =
  | {
      label: ReactNode;
      icon?: Icon;
      keys?: Keys;
      /** A door or a deed. */
      to?: To;
      run?: () => void;
      danger?: boolean;
      /** One of several that exclude each other. */
      chosen?: boolean;
    }
  | { heading: string }
  | 'line';

export type ActionMenuProps = {
  entries: () => readonly MenuEntry[];
  /** A button with its own accessible name. */
  children: ReactElement<{ onClick?: () => void; onPointerEnter?: () => void; 'aria-haspopup'?: 'menu' }>;
  width?: number;
};

const loadBody = () => import('./ActionMenuBody');
const ActionMenuBody = lazy(async () => ({ default: (await loadBody()).ActionMenuBody }));

/** A button with a menu behind it. The menu's code comes when a pointer nears the first one, and no card pays for its own. */
export function ActionMenu({ entries, children, width }: ActionMenuProps) {
  const [wanted, setWanted] = useState(false);
  const { type: Trigger, props } = children;
  const waiting = (
    <Trigger {...props} aria-haspopup="menu" onClick={() => setWanted(true)} onPointerEnter={() => void loadBody()} />
  );
  if (!wanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <ActionMenuBody entries={entries} width={width}>
        {children}
      </ActionMenuBody>
    </Suspense>
  );
}
