import { useApolloClient } from '@apollo/client/react';
import { useInfinite, useSignal } from '@plenum/client-data';
import { useCallback, useEffect, useRef } from 'react';
import { CommentsDocument } from './CommentsDocument';

/** The first level of a thread, oldest first, kept true as far as it has been read. */
export function useComments(postId: string) {
  const client = useApolloClient();
  const pages = useInfinite(CommentsDocument, { postId }, (data) => data.comments);
  const read = useRef({ count: 0, complete: false });
  useEffect(() => {
    read.current = { count: pages.nodes.length, complete: !pages.hasMore };
  });
  /** New ones come at the end: what was read to the end is read to the end again. */
  const renew = useCallback(async () => {
    const { count, complete } = read.current;
    let after: string | null | undefined;
    let asked = 0;
    for (;;) {
      const { data } = await client.query({
        query: CommentsDocument,
        variables: { postId, after },
        fetchPolicy: 'network-only',
      });
      if (!data) return;
      asked += data.comments.edges.length;
      after = data.comments.pageInfo.endCursor;
      if (!data.comments.pageInfo.hasNextPage || (asked >= count && !complete)) return;
    }
  }, [client, postId]);
  useSignal('comments', postId, renew);
  return { ...pages, renew };
}
