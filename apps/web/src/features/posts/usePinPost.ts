import { useApolloClient } from '@apollo/client/react';
import { graphql, useAct } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
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

export function usePinPost({ id, pinned, place }: PostOnCard) {
  const { t } = useTranslation('posts');
  const toast = useToast();
  const tell = useTell();
  const client = useApolloClient();
  const { act } = useAct(PinPostDocument);
  const pin = useCallback(async () => {
    const { done, refused } = await act({ id, pinned: !pinned });
    tell(refused);
    if (done && !pinned)
      toast({
        text: t(place.kind === 'COMPANY' ? 'menu.pinnedOnCompany' : 'menu.pinnedOnPlace', { name: place.name }),
      });
    const onPlace = [...client.getObservableQueries().values()].some(({ queryName }) => queryName === PINNED);
    if (done && onPlace) await client.refetchQueries({ include: [PINNED] }).catch(() => undefined);
  }, [act, client, id, pinned, place, t, tell, toast]);
  return { pin };
}
