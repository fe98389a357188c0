import { graphql, useAct } from '@plenum/client-data';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropPost } from './post.cache';
import { useTell } from './useTell';

const RemovePostDocument = graphql(`
  mutation RemovePost($id: ID!) {
    removePost(id: $id)
  }
`);

/** How long it can be had back before the server is told. */
export const UNDO_MS = 6000;

/** Goes from the screen at once and from the server when nobody wants it back; leaving the page is not wanting it back. */
export function useRemovePost(id: string) {
  const [leaving, setLeaving] = useState(false);
  const tell = useTell();
  const { act } = useAct(RemovePostDocument, { update: (cache) => dropPost(cache, id) });
  const due = useRef<() => void>(undefined);
  useEffect(() => {
    if (!leaving) return;
    const send = () => {
      window.clearTimeout(timer);
      if (!due.current) return;
      due.current = undefined;
      void act({ id }).then(({ refused }) => {
        if (!refused) return;
        setLeaving(false);
        tell(refused);
      });
    };
    due.current = send;
    const timer = window.setTimeout(send, UNDO_MS);
    window.addEventListener('pagehide', send);
    return () => {
      window.removeEventListener('pagehide', send);
      send();
    };
  }, [leaving, act, id, tell]);
  const undo = useCallback(() => {
    due.current = undefined;
    setLeaving(false);
  }, []);
  return { leaving, remove: useCallback(() => setLeaving(true), []), undo };
}
