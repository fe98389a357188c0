import { useEffect, useSyncExternalStore } from 'react';

let here: string | undefined;
const listeners = new Set<() => void>();

function move(to: string | undefined): void {
  here = to;
  listeners.forEach((heard) => heard());
}

/** A page says while it is open that a new post begins on it; undefined where one may not write. */
export function useWritesHere(path: string | undefined): void {
  useEffect(() => {
    move(path);
    return () => {
      if (here === path) move(undefined);
    };
  }, [path]);
}

const subscribe = (heard: () => void) => {
  listeners.add(heard);
  return () => listeners.delete(heard);
};

/** Where a new post is written, here or else on Home: the address opens the composer, so that a link can too. */
export const useNewPostPath = (): string => `${useSyncExternalStore(subscribe, () => here) ?? '/'}?new=post`;
