import { type PersonId, type PostId, type StreamId } from '@plenum/contract';
import { eventKind } from '@plenum/platform';

export interface PostFact {
  postId: PostId;
  actorId: PersonId;
}

/** `streams` are all a reader could find it by; `restricted` says that only the space's members may read it; `mentioned` are people and departments named in it. */
export const postPublished = eventKind<
  PostFact & {
    streams: StreamId[];
    placeId: StreamId;
    mentioned: string[];
    spaceId: string | null;
    restricted: boolean;
  }
>('post.published');
export const postEdited = eventKind<PostFact>('post.edited');
export const postRemoved = eventKind<PostFact & { streams: StreamId[] }>('post.removed');
/** Pinned, unpinned, accepted answer, vote, reaction, counters: what a card shows beside its text. */
export const postChanged = eventKind<PostFact & { what: 'PINNED' | 'ANSWERED' | 'VOTED' | 'REACTED' | 'COMMENTED' }>(
  'post.changed',
);
/** Something only its owner sees: drafts, bookmarks, seen marks. */
export const ownPostsChanged = eventKind<{ personId: PersonId; what: 'DRAFTS' | 'BOOKMARKS' | 'SEEN' }>(
  'post.own-changed',
);
/** `deciderIds`: those who answer for the place. */
export const postReported = eventKind<PostFact & { placeId: StreamId; deciderIds: PersonId[] }>('post.reported');
/** Those who answer for the place have decided: for its author, where it was removed, and for those who had reported it. */
export const postReportDecided = eventKind<
  PostFact & { outcome: 'KEPT' | 'REMOVED'; authorId: PersonId; reporterIds: PersonId[]; deciderIds: PersonId[] }
>('post.report-decided');
