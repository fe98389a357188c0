import { useApolloClient } from '@apollo/client/react';
import { graphql, useAct } from '@plenum/client-data';
import { useCallback, useRef } from 'react';
import { v4 } from 'uuid';
import { toInput, type DraftContent } from './draft-content';

const PublishPostDocument = graphql(`
  mutation PublishPost($draft: PostDraftInput!) {
    publishPost(draft: $draft) {
      ...PostCard
    }
  }
`);

/** The lists that may have to show it; only those on screen are asked again. */
const LISTS = ['HomeFeed', 'PlaceFeed', 'PersonFeed', 'TopicFeed'];

export function usePublishPost() {
  const client = useApolloClient();
  const { act, acting: publishing, refusal, clear } = useAct(PublishPostDocument);
  /** One key for one thing to be published, until the server has surely refused it. */
  const key = useRef(v4());
  const publish = useCallback(
    async (content: DraftContent, draftId: string) => {
      const outcome = await act({ draft: { ...toInput(content), clientKey: key.current, draftId } });
      if (outcome.done) {
        const shown = [...client.getObservableQueries().values()].map(({ queryName }) => queryName);
        // It is published whatever a list on screen says now; that shows its own error.
        await client.refetchQueries({ include: LISTS.filter((name) => shown.includes(name)) }).catch(() => undefined);
      }
      if (outcome.done || outcome.refused.code !== 'UNAVAILABLE') key.current = v4();
      return outcome;
    },
    [act, client],
  );
  return { publish, publishing, refusal, clear };
}
