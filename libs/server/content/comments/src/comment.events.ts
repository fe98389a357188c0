import { type CommentId, type PersonId, type PostId } from '@plenum/contract';
import { eventKind } from '@plenum/platform';

interface CommentFact {
  commentId: CommentId;
  postId: PostId;
  actorId: PersonId;
}

export const commentWritten = eventKind<
  CommentFact & { parentId: CommentId | null; postAuthorId: PersonId; mentioned: string[] }
>('comment.written');
/** Edited, removed, or reacted to. */
export const commentChanged = eventKind<CommentFact & { what: 'EDITED' | 'REMOVED' | 'REACTED' }>('comment.changed');
