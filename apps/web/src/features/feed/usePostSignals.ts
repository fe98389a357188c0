import { useApolloClient } from '@apollo/client/react';
import { graphql, useSignal } from '@plenum/client-data';
import { dropPost } from '../posts/post.cache';

const PostsByIdsDocument = graphql(`
  query PostsByIds($ids: [ID!]!) {
    postsByIds(ids: $ids) {
      ...PostCard
    }
  }
`);

/** Keeps the posts on screen true: whatever changed in them is asked for in one question; what is gone goes. */
export function usePostSignals(ids: readonly string[]): void {
  const client = useApolloClient();
  useSignal('post', ids, async (changed) => {
    const asked = changed === 'all' ? [...ids] : [...changed];
    if (asked.length === 0) return;
    const { data } = await client.query({
      query: PostsByIdsDocument,
      variables: { ids: asked },
      fetchPolicy: 'network-only',
    });
    const found = new Set(data?.postsByIds.map(({ id }) => id));
    if (data) asked.filter((id) => !found.has(id)).forEach((id) => dropPost(client.cache, id));
  });
}
