import { type PersonId } from '@plenum/contract';
import { isAdministrator, type Viewer } from '@plenum/platform';
import { canTakePart, type PostFacts } from '@plenum/posts';

export interface CommentFacts {
  readonly authorId: PersonId;
  readonly removed: boolean;
}

// Who may read a post may read its comments, so reading has no rule of its own.

export const canComment = (viewer: Viewer, post: PostFacts): boolean => canTakePart(viewer, post);

export const canEditComment = (viewer: Viewer, post: PostFacts, comment: CommentFacts): boolean =>
  !comment.removed && comment.authorId === viewer.id && canTakePart(viewer, post);

/** Its author, and those who answer for the place. */
export const canRemoveComment = (viewer: Viewer, post: PostFacts, comment: CommentFacts): boolean =>
  !comment.removed && (comment.authorId === viewer.id || post.viewerRole === 'STEWARD' || isAdministrator(viewer));
