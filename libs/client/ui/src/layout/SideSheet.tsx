import { Suspense, useState } from 'react';
import { inMantine } from '../mantine/inMantine';
import { lazyPart } from '../parts/lazyPart';
import type { SideSheetProps } from './side-sheet-props';

const SideSheetBody = lazyPart(
  inMantine(async () => (await import('./SideSheetBody')).SideSheetBody),
  {
    leave: ({ opened, close }) => (opened ? close : undefined),
  },
);

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
