import { useApolloClient } from '@apollo/client/react';
import type { PostKind } from '@plenum/contract';
import { refusalOf } from '@plenum/client-data';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { v7 } from 'uuid';
import { useMe } from '../../session/Me';
import { emptyDraft, hasWords, toInput, type DraftContent, type Place } from './draft-content';
import { DiscardDraftDocument, SaveDraftDocument } from './draft.documents';
import { DraftKeeper, type LocalDraft } from './DraftKeeper';
import { forgetLocalDraft, keepLocalDraft } from './local-draft';

export type StartDraft = LocalDraft<DraftContent>;

export const newDraft = (place: Place, kind?: PostKind): StartDraft => ({
  id: v7(),
  version: 0,
  content: emptyDraft(place, kind),
  dirty: false,
});

/** The words being written and their keeper. Begin with another `key` to write something else. */
export function useDraft(start: StartDraft) {
  const client = useApolloClient();
  const me = useMe();
  const [content, setContent] = useState(start.content);
  const [keeper] = useState(
    () =>
      new DraftKeeper<DraftContent>({
        start,
        makeId: () => v7(),
        save: async (id, words, version) => {
          try {
            const { data } = await client.mutate({
              mutation: SaveDraftDocument,
              variables: { id, content: toInput(words), version },
            });
            return data ? { version: data.saveDraft.version } : { refused: { code: 'INTERNAL' } };
          } catch (error) {
            return { refused: refusalOf(error) };
          }
        },
        keepLocally: (draft) => (draft ? keepLocalDraft(me.id, draft) : forgetLocalDraft(me.id)),
      }),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState);
  const write = useCallback((change: Partial<DraftContent> | ((before: DraftContent) => Partial<DraftContent>)) => {
    setContent((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) }));
  }, []);
  useEffect(() => {
    // The draft as it was opened is saved already; an empty one is not worth a row.
    if (content === start.content && !start.dirty) return;
    if (hasWords(content) || keeper.draftVersion > 0) keeper.change(content);
  }, [content, keeper, start]);
  useEffect(() => () => void keeper.flush(), [keeper]);
  const discard = useCallback(async () => {
    await keeper.stop();
    const id = keeper.draftId;
    const known = keeper.draftVersion > 0;
    keeper.forget();
    // Gone already, or not reachable: then it waits on the page of drafts.
    if (known) await client.mutate({ mutation: DiscardDraftDocument, variables: { id } }).catch(() => undefined);
  }, [client, keeper]);
  return { content, write, keeper, state, discard };
}
