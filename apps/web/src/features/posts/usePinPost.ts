import { graphql, useAct } from '@plenum/client-data';
import { useCallback } from 'react';
import type { PostOnCard } from './PostOnCard';
import { useTell } from './useTell';

const PinPostDocument = graphql(`
  mutation PinPost($id: ID!, $pinned: Boolean!) {
    pinPost(id: $id, pinned: $pinned) {
      id
      pinned
    }
  }
`);

export function usePinPost({ id, pinned }: PostOnCard) {
  const tell = useTell();
  const { act } = useAct(PinPostDocument);
  const pin = useCallback(async () => tell((await act({ id, pinned: !pinned })).refused), [act, id, pinned, tell]);
  return { pin };
}
