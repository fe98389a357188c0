import { graphql, useAct } from '@plenum/client-data';
import { useCallback } from 'react';
import type { PostOnCard } from './PostOnCard';
import { useTell } from './useTell';

const VoteInPollDocument = graphql(`
  mutation VoteInPoll($id: ID!, $options: [Int!]!) {
    voteInPoll(id: $id, options: $options) {
      ...PostCard
    }
  }
`);

const ClosePollDocument = graphql(`
  mutation ClosePoll($id: ID!) {
    closePoll(id: $id) {
      ...PostCard
    }
  }
`);

export function useVote(postId: PostOnCard['id']) {
  const tell = useTell();
  const { act, acting: voting } = useAct(VoteInPollDocument);
  const closing = useAct(ClosePollDocument);
  const vote = useCallback(
    async (options: number[]) => tell((await act({ id: postId, options })).refused),
    [act, postId, tell],
  );
  const close = async () => tell((await closing.act({ id: postId })).refused);
  return { vote, voting, close };
}
