import { Suspense, useState } from 'react';
import { inMantine } from '../mantine/inMantine';
import { Part } from '../parts/Part';
import { PartBoundary } from '../parts/PartBoundary';
import type { ActionMenuProps } from './menu-entry';

const body = new Part(inMantine(async () => (await import('./ActionMenuBody')).ActionMenuBody));

/** A button with a menu behind it. The menu's code comes when a pointer nears the first one, and no card pays for its own. */
export function ActionMenu({ entries, children, width }: ActionMenuProps) {
  const [wanted, setWanted] = useState(false);
  const { type: Trigger, props } = children;
  const waiting = (
    <Trigger {...props} aria-haspopup="menu" onClick={() => setWanted(true)} onPointerEnter={body.fetch} />
  );
  if (!wanted) return waiting;
  return (
    <PartBoundary part={body} instead={waiting} leave={() => setWanted(false)}>
      {(Loaded) => (
        <Suspense fallback={waiting}>
          <Loaded entries={entries} width={width}>
            {children}
          </Loaded>
        </Suspense>
      )}
    </PartBoundary>
  );
}
