import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark' | 'system';
export type Density = 'comfortable' | 'compact';
export type Appearance = { theme: Theme; density: Density };

/** `public/boot.js` reads this key before the first paint; keep the two in step. */
const KEY = 'plenum.appearance';
const standard: Appearance = { theme: 'system', density: 'comfortable' };

let owner: string | undefined;
let current = read(KEY) ?? standard;
const listeners = new Set<() => void>();

function read(key: string): Appearance | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null) return undefined;
    const { theme, density } = found as Partial<Appearance>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      density: density === 'compact' ? 'compact' : 'comfortable',
    };
  } catch {
    // Storage may be forbidden or hold someone else's words: the standard serves.
    return undefined;
  }
}

function write(key: string): void {
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still shows what was chosen until the tab closes.
  }
}

function settle(next: Appearance): void {
  current = next;
  write(KEY);
  listeners.forEach((heard) => heard());
}

/** From here on choices belong to this person; a second person on the same machine finds their own. */
export function appearanceOf(personId: string): void {
  if (owner === personId) return;
  owner = personId;
  settle(read(`${KEY}.${personId}`) ?? current);
}

export function chooseAppearance(change: Partial<Appearance>): void {
  settle({ ...current, ...change });
  if (owner) write(`${KEY}.${owner}`);
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => current);
}
