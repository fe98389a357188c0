import { isReference, type ApolloCache, type Reference, type StoreObject } from '@apollo/client';

type Edges = { edges?: readonly { node?: Reference }[] };
type Known = readonly (Reference | StoreObject)[];

const lists = ['homeFeed', 'placeFeed', 'personFeed', 'topicFeed', 'bookmarks'] as const;

/** A post that is gone leaves every list on screen at once. */
export function dropPost(cache: ApolloCache, id: string): void {
  const ref = cache.identify({ __typename: 'Post', id });
  const without = (known: Edges) =>
    known?.edges ? { ...known, edges: known.edges.filter(({ node }) => node?.__ref !== ref) } : known;
  const plain = (known: Known) => known.filter((one) => !isReference(one) || one.__ref !== ref);
  cache.modify({
    fields: {
      ...Object.fromEntries(lists.map((list) => [list, without])),
      announcements: plain,
      pinnedPosts: plain,
    },
  });
}
