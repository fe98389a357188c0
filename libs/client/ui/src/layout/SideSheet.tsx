import { lazy, Suspense, useState } from 'react';
import type { SideSheetProps } from './side-sheet-props';

const SideSheetBody = lazy(async () => ({ default: (await import('./SideSheetBody')).SideSheetBody }));

/** Comes in from the side, on phones from below; takes the focus, gives it back. Its code comes with the first opening. */
export function SideSheet(props: SideSheetProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  return wanted ? (
    <Suspense>
      <SideSheetBody {...props} />
    </Suspense>
  ) : null;
}
