import { createHash } from 'node:crypto';
import { limits, type PlaceKind, type PostId, type PostKind } from '@plenum/contract';
import { BadInput, type Viewer } from '@plenum/platform';
import { type Place } from './places';
import { type PostCardRow } from './post-card';
import { checkWords, type ContentFindings, readContent } from './post-content';
import { checkPoll, checkPraise, type NewPoll, type NewPraise } from './post-parts';

export interface NewPost {
  readonly clientKey: string;
  readonly kind: PostKind;
  readonly place: { readonly kind: PlaceKind; readonly id?: string | undefined };
  readonly title: string;
  readonly text: string;
  readonly attachmentIds: readonly string[];
  /** The writer's draft this comes from: it goes when the post is there, and its files move over. */
  readonly draftId?: string | undefined;
  readonly poll?: NewPoll | undefined;
  readonly praise?: NewPraise | undefined;
  readonly expiresAt?: Date | undefined;
}

/** What came of a request to publish. */
export interface Published {
  readonly id: PostId;
  /** False where an earlier request with the same key had published it. */
  readonly isNew: boolean;
  /** What its author sees now, where no statement is needed to know it. */
  readonly card: PostCardRow | null;
}

/** Allowed, looked through, and ready to be written. */
export interface AdmittedPost {
  readonly viewer: Viewer;
  readonly draft: NewPost;
  readonly place: Place;
  readonly found: ContentFindings;
  readonly bodyHash: Buffer;
}

/** Refuses what no place would take, and says what the text names. */
export function checkNewPost(viewer: Viewer, draft: NewPost, now: Date): ContentFindings {
  checkWords(draft.kind, draft.title, draft.text, draft.attachmentIds.length);
  const found = readContent(draft.text, 'draft.text', limits.post);
  if ((draft.kind === 'POLL') !== (draft.poll !== undefined))
    throw new BadInput('draft.poll', draft.poll ? 'NOT_ALLOWED' : 'REQUIRED');
  if ((draft.kind === 'PRAISE') !== (draft.praise !== undefined))
    throw new BadInput('draft.praise', draft.praise ? 'NOT_ALLOWED' : 'REQUIRED');
  if (draft.poll) checkPoll(draft.poll, now);
  if (draft.praise) checkPraise(viewer, draft.praise);
  if (draft.expiresAt && draft.kind !== 'ANNOUNCEMENT') throw new BadInput('draft.expiresAt', 'NOT_ALLOWED');
  if (draft.expiresAt && draft.expiresAt <= now) throw new BadInput('draft.expiresAt', 'IN_THE_PAST');
  return found;
}

/** What makes two requests with one key the same request: what is said, not the draft it comes from. */
export function bodyHashOf({ clientKey: _, draftId: __, ...body }: NewPost): Buffer {
  return createHash('sha256').update(JSON.stringify(body)).digest();
}
