import { useApolloClient } from '@apollo/client/react';
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

/** What stands on top of the place, where that is the page one looks at. */
const PINNED = 'PinnedPosts';

export function usePinPost({ id, pinned }: PostOnCard) {
  const tell = useTell();
  const client = useApolloClient();
  const { act } = useAct(PinPostDocument);
  const pin = useCallback(async () => {
    const { done, refused } = await act({ id, pinned: !pinned });
    tell(refused);
    const onPlace = [...client.getObservableQueries().values()].some(({ queryName }) => queryName === PINNED);
    if (done && onPlace) await client.refetchQueries({ include: [PINNED] }).catch(() => undefined);
  }, [act, client, id, pinned, tell]);
  return { pin };
}
