import type { ReactionKind } from '@plenum/contract';
import { graphql, useAct } from '@plenum/client-data';
import { useCallback } from 'react';
import { withReaction } from '../reactions/with-reaction';
import type { PostOnCard } from './PostOnCard';
import { useTell } from './useTell';

const ReactToPostDocument = graphql(`
  mutation ReactToPost($id: ID!, $kind: ReactionKind) {
    reactToPost(id: $id, kind: $kind) {
      id
      myReaction
      reactions {
        kind
        count
      }
    }
  }
`);

export function useReactToPost({ id, reactions, myReaction }: PostOnCard) {
  const tell = useTell();
  const { act } = useAct(ReactToPostDocument, {
    optimistic: ({ kind }) => ({
      reactToPost: {
        __typename: 'Post' as const,
        id,
        myReaction: kind ?? null,
        reactions: withReaction(reactions, myReaction, kind ?? null).map((one) => ({
          __typename: 'ReactionCount' as const,
          ...one,
        })),
      },
    }),
  });
  const react = useCallback(
    async (kind: ReactionKind | null) => tell((await act({ id, kind })).refused),
    [act, id, tell],
  );
  return { react };
}
