import { useApolloClient } from '@apollo/client/react';
import { COMPANY_STREAM, type FeedKind } from '@plenum/contract';
import { graphql } from '@plenum/client-data';
import { NewPostsPill } from './NewPostsPill';
import { newerIn, useNewPosts } from './useNewPosts';

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

type Props = { kind: FeedKind; newest: string; load: () => Promise<unknown> };

export function NewOnHome({ kind, newest, load }: Props) {
  const client = useApolloClient();
  const count = useNewPosts({
    stream: (id) => kind !== 'COMPANY' || id === COMPANY_STREAM,
    newest,
    ask: async (after) => {
      const fetchPolicy = 'no-cache';
      if (kind === 'COMPANY') {
        const { data } = await client.query({ query: NewInCompanyDocument, fetchPolicy });
        return newerIn(data?.homeFeed, after);
      }
      const { data } = await client.query({ query: NewPostsDocument, variables: { after }, fetchPolicy });
      return data?.newPosts.count ?? 0;
    },
  });
  return <NewPostsPill count={count} load={load} />;
}
