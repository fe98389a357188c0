import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { useCallback, useEffect, useMemo, useRef, useState, type RefCallback } from 'react';
import { SeenBatch } from './SeenBatch';

const MarkPostsSeenDocument = graphql(`
  mutation MarkPostsSeen($ids: [ID!]!) {
    markPostsSeen(ids: $ids)
  }
`);

/** A card higher than the window counts as half visible when it fills half of the window. */
const halfVisible = ({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry) =>
  intersectionRatio >= 0.5 || intersectionRect.height >= (rootBounds?.height ?? window.innerHeight) / 2;

const looking = () => document.visibilityState === 'visible' && document.hasFocus();

/**
 * Notes which posts below `list` have been before somebody's eyes, and knows which are on screen now. Cards say who they
 * are by `data-post`; their coming and going is watched here, so that no card needs an observer.
 */
export function useSeen(): { list: RefCallback<HTMLElement>; onScreen: readonly string[] } {
  const client = useApolloClient();
  const [onScreen, setOnScreen] = useState<readonly string[]>([]);
  const near = useRef(new Map<string, IntersectionObserverEntry>());
  const batch = useMemo(
    () =>
      new SeenBatch(async (ids) => {
        try {
          await client.mutate({ mutation: MarkPostsSeenDocument, variables: { ids } });
        } catch {
          return false;
        }
        for (const id of ids)
          client.cache.modify({ id: client.cache.identify({ __typename: 'Post', id }), fields: { seen: () => true } });
        return true;
      }),
    [client],
  );
  useEffect(() => {
    const look = () => {
      if (!looking()) return batch.pause();
      near.current.forEach((entry, id) => entry.isIntersecting && halfVisible(entry) && batch.shown(id));
    };
    const leave = () => void batch.flush();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    window.addEventListener('blur', look);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
      window.removeEventListener('blur', look);
      window.removeEventListener('pagehide', leave);
      batch.pause();
      leave();
    };
  }, [batch]);
  const list = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (!element) return;
      const entries = near.current;
      const observer = new IntersectionObserver(
        (changes) => {
          for (const entry of changes) {
            const id = (entry.target as HTMLElement).dataset['post'];
            if (!id) continue;
            if (entry.isIntersecting) entries.set(id, entry);
            else entries.delete(id);
            if (entry.isIntersecting && halfVisible(entry) && looking()) batch.shown(id);
            else batch.hidden(id);
          }
          setOnScreen([...entries.keys()]);
        },
        { threshold: [0, 0.25, 0.5, 0.75] },
      );
      const watch = () => {
        const cards = [...element.querySelectorAll('[data-post]')];
        cards.forEach((card) => observer.observe(card));
        for (const [id, { target }] of entries) if (!target.isConnected) entries.delete(id);
      };
      watch();
      const changes = new MutationObserver(watch);
      changes.observe(element, { childList: true, subtree: true });
      return () => {
        observer.disconnect();
        changes.disconnect();
        entries.clear();
      };
    },
    [batch],
  );
  return { list, onScreen };
}
