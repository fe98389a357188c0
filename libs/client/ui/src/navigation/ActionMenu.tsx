import { lazy, Suspense, useState } from 'react';
import type { ActionMenuProps } from './menu-entry';

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
