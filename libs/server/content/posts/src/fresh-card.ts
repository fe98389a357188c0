import { type PostCardRow } from './post-card';
import { type InsertedRow, type NewRow } from './post-rows';

/**
 * The card of a post in the moment of its writing, for its author: nobody has answered it or seen it yet, so there is
 * nothing to read. Null for posts with parts whose look the database makes.
 */
export function freshCard({ draft, place, found, reach }: NewRow, made: InsertedRow): PostCardRow | null {
  if (draft.poll || draft.praise || draft.attachmentIds.length > 0 || found.link !== null) return null;
  return {
    id: made.id,
    kind: draft.kind,
    title: draft.title.trim(),
    text: draft.text,
    linkUrl: null,
    version: 1,
    createdAt: made.createdAt,
    editedAt: null,
    expiresAt: draft.expiresAt ?? null,
    pinned: false,
    acceptedCommentId: null,
    authorId: made.author.id,
    author: made.author,
    placeKind: place.kind,
    placeId: place.id,
    placeName: place.kind === 'COMPANY' ? null : place.name,
    visibility: place.visibility,
    archived: place.archived,
    viewerRole: place.viewerRole,
    comments: 0,
    seenCount: 0,
    reach,
    attachments: [],
    linkCard: null,
    reactions: [],
    myReaction: null,
    bookmarked: false,
    seen: false,
    poll: null,
    praise: null,
  };
}
