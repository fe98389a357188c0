import { useApolloClient } from '@apollo/client/react';
import { COMPANY_STREAM, type FeedKind } from '@plenum/contract';
import { graphql, useSignal } from '@plenum/client-data';
import { useEffect, useRef, useState } from 'react';

const NewPostsDocument = graphql(`
  query NewPosts($after: ID!) {
    newPosts(after: $after) {
      count
    }
  }
`);
const NewInCompanyDocument = graphql(`
  query NewInCompany {
    homeFeed(kind: COMPANY, first: 20) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`);

/** Older than every post: the id to ask after when none is shown yet. */
const BEFORE_ALL = '00000000-0000-7000-8000-000000000000';

/** How many posts have come above `newest`, the latest of those shown. Only counts: nothing moves on its own. */
export function useNewPosts(kind: FeedKind, newest: string): number {
  const client = useApolloClient();
  const [found, setFound] = useState({ after: newest, count: 0 });
  const shown = useRef(newest);
  useEffect(() => {
    shown.current = newest;
  });
  useSignal(
    'stream',
    (id) => kind !== 'COMPANY' || id === COMPANY_STREAM,
    async () => {
      const after = shown.current || BEFORE_ALL;
      const fetchPolicy = 'no-cache';
      if (kind === 'COMPANY') {
        const { data } = await client.query({ query: NewInCompanyDocument, fetchPolicy });
        const count = data?.homeFeed.edges.filter(({ node }) => node.id > after).length ?? 0;
        return setFound({ after: shown.current, count });
      }
      const { data } = await client.query({ query: NewPostsDocument, variables: { after }, fetchPolicy });
      setFound({ after: shown.current, count: data?.newPosts.count ?? 0 });
    },
  );
  // A count that was taken before newer posts were let in says nothing any more.
  return found.after === newest ? found.count : 0;
}
