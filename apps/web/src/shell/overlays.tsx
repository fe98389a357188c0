import { inMantine, lazyPart } from '@plenum/client-ui';
import { createContext, Suspense, use, useMemo, useState, type ReactNode } from 'react';

type Overlay = 'palette' | 'keyboard';
type Overlays = { open: (overlay: Overlay) => void };

const OverlaysContext = createContext<Overlays | undefined>(undefined);

const leave = ({ close }: { close: () => void }) => close;
const CommandPalette = lazyPart(
  inMantine(async () => (await import('./palette/CommandPalette')).CommandPalette),
  { leave },
);
const KeyboardSheet = lazyPart(
  inMantine(async () => (await import('./keyboard/KeyboardSheet')).KeyboardSheet),
  { leave },
);

/** What lies over the whole frame; loaded when first asked for. */
export function OverlayProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Overlay>();
  const overlays = useMemo<Overlays>(() => ({ open: setShown }), []);
  const close = () => setShown(undefined);
  return (
    <OverlaysContext value={overlays}>
      {children}
      <Suspense>
        {shown === 'palette' && <CommandPalette close={close} />}
        {shown === 'keyboard' && <KeyboardSheet close={close} />}
      </Suspense>
    </OverlaysContext>
  );
}

export function useOverlays(): Overlays {
  const overlays = use(OverlaysContext);
  if (!overlays) throw new Error('OverlayProvider is missing above this component.');
  return overlays;
}
