import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const names = ['search', 'department', 'place', 'skill'] as const;
type Name = (typeof names)[number];

/** Which people are shown: kept in the address, so that Back works and a link shows the same. */
export function usePeopleFilter() {
  const [params, setParams] = useSearchParams();
  const filter = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Name, string>;
  const narrow = useCallback(
    (name: Name, value: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        // Every letter is not a step back.
        { replace: name === 'search' },
      ),
    [setParams],
  );
  const clear = useCallback(() => setParams({}), [setParams]);
  return { filter, narrow, clear, narrowed: names.some((name) => filter[name] !== '') };
}
