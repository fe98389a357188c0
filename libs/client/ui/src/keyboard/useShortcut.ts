import { useEffect, useRef } from 'react';
import { useKeyboard } from './KeyboardProvider';
import type { Shortcut } from './KeyboardRegistry';

type Options = Shortcut & { enabled?: boolean };

/** Gives a deed its key for as long as the component is shown; the keyboard sheet and the palette list it by itself. */
export function useShortcut({ keys, title, group, run, everywhere, enabled = true }: Options): void {
  const registry = useKeyboard();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    return registry.add({ keys, title, group, everywhere, run: () => latest.current() });
  }, [registry, keys, title, group, everywhere, enabled]);
}
