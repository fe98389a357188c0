import type { ReactionKind } from '@plenum/contract';
import { graphql, useAct } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useTell } from '../posts/useTell';
import { withReaction } from '../reactions/with-reaction';
import type { CommentOnLine } from './CommentOnLine';

const ReactToCommentDocument = graphql(`
  mutation ReactToComment($id: ID!, $kind: ReactionKind) {
    reactToComment(id: $id, kind: $kind) {
      id
      myReaction
      reactions {
        kind
        count
      }
    }
  }
`);
const RemoveCommentDocument = graphql(`
  mutation RemoveComment($id: ID!) {
    removeComment(id: $id)
  }
`);
const AcceptAnswerDocument = graphql(`
  mutation AcceptAnswer($postId: ID!, $commentId: ID) {
    acceptAnswer(postId: $postId, commentId: $commentId) {
      ...PostCard
    }
  }
`);

export function useCommentActs({ id, postId, reactions, myReaction }: CommentOnLine) {
  const { t } = useTranslation('comments');
  const toast = useToast();
  const tell = useTell();
  const reacting = useAct(ReactToCommentDocument, {
    optimistic: ({ kind }) => ({
      reactToComment: {
        __typename: 'Comment' as const,
        id,
        myReaction: kind ?? null,
        reactions: withReaction(reactions, myReaction, kind ?? null).map((one) => ({
          __typename: 'ReactionCount' as const,
          ...one,
        })),
      },
    }),
  });
  const removing = useAct(RemoveCommentDocument, {
    // A tombstone until the thread has been read again, which keeps it only where answers hang on it.
    update: (cache) =>
      cache.modify({
        id: cache.identify({ __typename: 'Comment', id }),
        fields: { removed: () => true, body: () => '[]' },
      }),
  });
  const accepting = useAct(AcceptAnswerDocument, {
    update: (cache, { acceptAnswer }) =>
      cache.modify({
        id: cache.identify({ __typename: 'Comment', id }),
        fields: { accepted: () => acceptAnswer.acceptedCommentId === id },
      }),
  });
  return {
    react: async (kind: ReactionKind | null) => tell((await reacting.act({ id, kind })).refused),
    remove: async () => {
      const { refused } = await removing.act({ id });
      if (refused) return tell(refused);
      toast({ text: t('deleted') });
    },
    accept: async (accepted: boolean) =>
      tell((await accepting.act({ postId, commentId: accepted ? id : null })).refused),
  };
}
