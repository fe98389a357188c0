import { type Viewer } from '@plenum/platform';
import { bodyOf, factsOf, type PostCardRow } from '@plenum/posts';
import { canComment, canEditComment, canRemoveComment } from './comment.policy';
import { type CommentRow } from './comment.queries';
import { type Comment } from './comment.type';

/** `post` is the one the comment stands under: its facts decide what the viewer may do. */
export function toComment(viewer: Viewer, post: PostCardRow, row: CommentRow): Comment {
  const facts = factsOf(post);
  return {
    id: row.id,
    postId: row.postId,
    parentId: row.parentId,
    author: row.author,
    text: row.text,
    get body() {
      return bodyOf(row.text);
    },
    version: row.version,
    replyCount: row.replies,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    removed: row.removed,
    accepted: post.acceptedCommentId === row.id,
    reactions: row.reactions,
    myReaction: row.myReaction,
    viewerCan: {
      edit: canEditComment(viewer, facts, row),
      remove: canRemoveComment(viewer, facts, row),
      takePart: !row.removed && canComment(viewer, facts),
    },
  };
}
