import { useCallback, useState } from 'react';

/** A text that is still there after a crash; emptying it forgets it. */
export function useKeptText(key: string): [text: string, keep: (text: string) => void] {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const keep = useCallback(
    (next: string) => {
      setText(next);
      if (next) localStorage.setItem(key, next);
      else localStorage.removeItem(key);
    },
    [key],
  );
  return [text, keep];
}
