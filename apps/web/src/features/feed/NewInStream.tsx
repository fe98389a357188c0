import { useApolloClient } from '@apollo/client/react';
import type { PlaceKind } from '@plenum/contract';
import { graphql } from '@plenum/client-data';
import { NewPostsPill } from './NewPostsPill';
import { newerIn, useNewPosts } from './useNewPosts';

const NewInPlaceDocument = graphql(`
  query NewInPlace($kind: PlaceKind!, $id: ID!) {
    placeFeed(kind: $kind, id: $id, first: 20) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`);
const NewByPersonDocument = graphql(`
  query NewByPerson($id: ID!) {
    personFeed(personId: $id, first: 20) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`);
const NewOnTopicDocument = graphql(`
  query NewOnTopic($tag: String!) {
    topicFeed(tag: $tag, first: 20) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`);

export type Stream =
  | { kind: Exclude<PlaceKind, 'COMPANY'> | 'PERSON'; id: string }
  /** Without an id while nobody has written about it. */
  | { kind: 'TOPIC'; id?: string; tag: string };

type Props = { of: Stream; newest: string; load: () => Promise<unknown> };

/** Of a space, a department, a person or a topic. */
export function NewInStream({ of, newest, load }: Props) {
  const client = useApolloClient();
  const count = useNewPosts({
    stream: of.id ?? (() => true),
    newest,
    ask: async (after) => newerIn(await firstPage(), after),
  });
  return <NewPostsPill count={count} load={load} />;

  async function firstPage() {
    const fetchPolicy = 'no-cache';
    if (of.kind === 'TOPIC') {
      const { data } = await client.query({ query: NewOnTopicDocument, variables: { tag: of.tag }, fetchPolicy });
      return data?.topicFeed;
    }
    const { kind, id } = of;
    if (kind === 'PERSON') {
      const { data } = await client.query({ query: NewByPersonDocument, variables: { id }, fetchPolicy });
      return data?.personFeed;
    }
    const { data } = await client.query({ query: NewInPlaceDocument, variables: { kind, id }, fetchPolicy });
    return data?.placeFeed;
  }
}
