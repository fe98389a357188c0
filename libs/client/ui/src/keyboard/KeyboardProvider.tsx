import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { KeyboardRegistry, type Shortcut } from './KeyboardRegistry';

const KeyboardContext = createContext<KeyboardRegistry | undefined>(undefined);

export function KeyboardProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new KeyboardRegistry());
  useEffect(() => {
    const press = (event: KeyboardEvent) => void registry.press(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [registry]);
  return <KeyboardContext value={registry}>{children}</KeyboardContext>;
}

export function useKeyboard(): KeyboardRegistry {
  const registry = use(KeyboardContext);
  if (!registry) throw new Error('UiProvider is missing above this component.');
  return registry;
}

/** Everything that has a key at this moment, for the sheet and the palette. */
export function useShortcuts(): readonly Shortcut[] {
  const registry = useKeyboard();
  return useSyncExternalStore(registry.subscribe, registry.list);
}
