import { graphql, useAct, useLiveState } from '@plenum/client-data';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useMe } from '../session/Me';
import { CommentOutbox, type SendComment } from './CommentOutbox';

const WriteCommentDocument = graphql(`
  mutation WriteComment($draft: CommentDraftInput!) {
    writeComment(draft: $draft) {
      ...CommentLine
    }
  }
`);

/** How often what could not be sent is tried again while nothing says that the server is back. */
const RETRY_MS = 3000;

/** One for each person who has used this browser: nobody is shown another one's words. */
const outboxes = new Map<string, CommentOutbox>();
function outboxOf(personId: string): CommentOutbox {
  const known = outboxes.get(personId) ?? new CommentOutbox(`plenum.comments.${personId}`, localStorage);
  outboxes.set(personId, known);
  return known;
}

/** What is on its way to one post. `arrived` re-reads the thread; only then the entry goes, so that nothing blinks. */
export function useCommentOutbox(postId: string, arrived: () => Promise<void>) {
  const me = useMe();
  const outbox = outboxOf(me.id);
  const entries = useSyncExternalStore(outbox.subscribe, outbox.list);
  const { act } = useAct(WriteCommentDocument);
  const doors = useMemo(() => {
    const send: SendComment = async (draft) => (await act({ draft })).refused;
    const finish = async (clientKey: string, done: boolean) => {
      if (!done) return false;
      await arrived().catch(() => undefined);
      outbox.remove(clientKey);
      return true;
    };
    return {
      write: async (text: string, parentId?: string) => {
        const clientKey = newKey();
        return finish(clientKey, await outbox.send({ clientKey, postId, parentId, text }, send));
      },
      tryAgain: async (clientKey: string) => finish(clientKey, await outbox.tryAgain(clientKey, send)),
      discard: (clientKey: string) => outbox.remove(clientKey),
    };
  }, [act, arrived, outbox, postId]);
  const unsent = entries.filter((one) => one.postId === postId);
  const waiting = unsent.some(({ state }) => state === 'waiting');
  const live = useLiveState() === 'live';
  useEffect(() => {
    if (!waiting) return;
    const again = () =>
      outbox
        .list()
        .filter((one) => one.postId === postId && one.state === 'waiting')
        .forEach(({ clientKey }) => void doors.tryAgain(clientKey));
    if (live) again();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [waiting, live, outbox, doors, postId]);
  return { ...doors, unsent };
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
