import { useSignal } from '@plenum/client-data';
import { useEffect, useRef, useState } from 'react';

/** Older than every post: the id to ask after when none is shown yet. */
const BEFORE_ALL = '00000000-0000-7000-8000-000000000000';

type Watched = {
  /** The streams whose signals may tell of a new post. */
  stream: Parameters<typeof useSignal>[1];
  /** The latest post of those shown; empty while there is none. */
  newest: string;
  /** How many are newer than this one. */
  ask: (after: string) => Promise<number>;
};

/** How many posts have come above `newest`. Only counts: nothing moves on its own. */
export function useNewPosts({ stream, newest, ask }: Watched): number {
  const [found, setFound] = useState({ after: newest, count: 0 });
  const shown = useRef(newest);
  useEffect(() => {
    shown.current = newest;
  });
  useSignal('stream', stream, async () => {
    const count = await ask(shown.current || BEFORE_ALL);
    setFound({ after: shown.current, count });
  });
  // A count that was taken before newer posts were let in says nothing any more.
  return found.after === newest ? found.count : 0;
}

type Edges = { edges: readonly { node: { id: string } }[] };

/** How many of the first page of a list are newer than this one. */
export const newerIn = (list: Edges | undefined, after: string): number =>
  list?.edges.filter(({ node }) => node.id > after).length ?? 0;
