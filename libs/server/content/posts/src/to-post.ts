import { toAttachment, toLinkCard } from '@plenum/files';
import { type Viewer } from '@plenum/platform';
import { bodyOf } from './body';
import { factsOf } from './edit-post';
import { type PostCardRow } from './post-card';
import { canAcceptAnswer, canEdit, canPin, canRemove, canTakePart } from './post.policy';
import { type Poll, type Post } from './post.type';

/** From the row to the promise. Dates inside JSON come as text. */
export function toPost(viewer: Viewer, row: PostCardRow): Post {
  const facts = factsOf(row);
  const isAuthor = row.authorId === viewer.id;
  return {
    id: row.id,
    kind: row.kind,
    place: { kind: row.placeKind, id: row.placeId, name: row.placeName, visibility: row.visibility },
    author: row.author,
    title: row.title,
    text: row.text,
    get body() {
      return bodyOf(row.text);
    },
    linkUrl: row.linkUrl,
    version: row.version,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    expiresAt: row.expiresAt,
    pinned: row.pinned,
    acceptedCommentId: row.acceptedCommentId,
    poll: row.poll ? toPoll(row.poll) : null,
    praise: row.praise,
    attachments: row.attachments.map(toAttachment),
    linkCard: row.linkCard && toLinkCard(row.linkCard),
    commentCount: row.comments,
    reactions: row.reactions,
    myReaction: row.myReaction,
    bookmarked: row.bookmarked,
    seen: row.seen || isAuthor,
    seenCount: isAuthor ? row.seenCount : null,
    reach: isAuthor ? row.reach : null,
    viewerCan: {
      edit: canEdit(viewer, facts),
      remove: canRemove(viewer, facts),
      pin: canPin(viewer, facts),
      takePart: canTakePart(viewer, facts),
      acceptAnswer: canAcceptAnswer(viewer, facts),
    },
  };
}

const toPoll = (poll: NonNullable<PostCardRow['poll']>): Poll => ({
  ...poll,
  closesAt: poll.closesAt === null ? null : new Date(poll.closesAt),
});
