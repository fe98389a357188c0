import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits, type PlaceKind, type PostId, type PostKind, type StreamId } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import {
  allow,
  Audit,
  BadInput,
  Clock,
  IdempotencyConflict,
  newId,
  Outbox,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { checkWords, type ContentFindings, readContent } from './post-content';
import { PostingClosed } from './post.errors';
import { PostEnclosures } from './post-enclosures';
import { ownPostsChanged, postPublished } from './post.events';
import { canPublishIn } from './post.policy';
import { type Place, Places } from './places';
import { checkPoll, checkPraise, insertPoll, insertPraise, type NewPoll, type NewPraise } from './post-parts';

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

@Injectable()
export class PublishPost {
  constructor(
    private readonly transactions: Transactions,
    private readonly places: Places,
    private readonly enclosures: PostEnclosures,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Publishes once for each client key: the same draft again gives the first post, another one IDEMPOTENCY_CONFLICT. */
  publish(viewer: Viewer, draft: NewPost): Promise<PostId> {
    const found = this.check(viewer, draft);
    return this.transactions.run((tx) => this.write(tx, viewer, draft, found));
  }

  /** The same within a transaction of the caller (a scheduled draft is removed in it). */
  publishIn(tx: Transaction, viewer: Viewer, draft: NewPost): Promise<PostId> {
    return this.write(tx, viewer, draft, this.check(viewer, draft));
  }

  /** Whether it could be published at this moment; says why not by throwing what publishing would throw. */
  async checkNow(viewer: Viewer, draft: NewPost, tx: Transaction): Promise<void> {
    this.check(viewer, draft);
    await this.placeFor(tx, viewer, draft);
  }

  private async placeFor(tx: Transaction, viewer: Viewer, draft: NewPost): Promise<Place> {
    const place = await this.places.find(viewer, draft.place, tx);
    if (!place) throw new BadInput('draft.place', 'UNKNOWN');
    allow(canPublishIn(viewer, place, draft.kind), () => new PostingClosed());
    return place;
  }

  private async takeDraft(tx: Transaction, viewer: Viewer, draftId: string): Promise<void> {
    const gone = await tx.query(
      sql`delete from post_draft where id = ${draftId} and person_id = ${viewer.id} returning id`,
    );
    if (gone.length === 0) return;
    await this.enclosures.leaveDraft(tx, draftId);
    await this.outbox.append(tx, ownPostsChanged({ personId: viewer.id, what: 'DRAFTS' }));
  }

  private check(viewer: Viewer, draft: NewPost): ContentFindings {
    checkWords(draft.kind, draft.title, draft.text, draft.attachmentIds.length);
    const found = readContent(draft.text, 'draft.text', limits.post);
    if ((draft.kind === 'POLL') !== (draft.poll !== undefined))
      throw new BadInput('draft.poll', draft.poll ? 'NOT_ALLOWED' : 'REQUIRED');
    if ((draft.kind === 'PRAISE') !== (draft.praise !== undefined))
      throw new BadInput('draft.praise', draft.praise ? 'NOT_ALLOWED' : 'REQUIRED');
    if (draft.poll) checkPoll(draft.poll, this.clock.now());
    if (draft.praise) checkPraise(viewer, draft.praise);
    if (draft.expiresAt && draft.kind !== 'ANNOUNCEMENT') throw new BadInput('draft.expiresAt', 'NOT_ALLOWED');
    if (draft.expiresAt && draft.expiresAt <= this.clock.now()) throw new BadInput('draft.expiresAt', 'IN_THE_PAST');
    return found;
  }

  private async write(tx: Transaction, viewer: Viewer, draft: NewPost, found: ContentFindings): Promise<PostId> {
    const bodyHash = hashOf(draft);
    let place: Place;
    try {
      place = await this.placeFor(tx, viewer, draft);
    } catch (refusal) {
      const before = await earlier(tx, viewer, draft.clientKey, bodyHash);
      if (before) return before; // what was published before its place closed is answered as it was then
      throw refusal;
    }
    const id = newId<PostId>();
    const reach = draft.kind === 'ANNOUNCEMENT' ? await this.places.reach(viewer, place, tx) : null;
    const streams = [place.id, viewer.id as string as StreamId, ...found.topics.map(topicStream)];
    const inserted = await insertPost(tx, viewer, draft, { id, place, streams, found, bodyHash, reach });
    if (!inserted) return (await earlier(tx, viewer, draft.clientKey, bodyHash))!;
    if (found.topics.length > 0) await insertTopics(tx, found.topics);
    if (draft.poll) await insertPoll(tx, id, draft.poll);
    if (draft.praise) await insertPraise(tx, viewer, id, draft.praise);
    if (draft.draftId) await this.takeDraft(tx, viewer, draft.draftId);
    await this.enclosures.attach(tx, viewer, id, draft.attachmentIds);
    await this.enclosures.askForCard(tx, id, found.link);
    await this.audit.append(tx, {
      action: 'post.published',
      actorId: viewer.id,
      objectType: 'post',
      objectId: id,
      facts: { kind: draft.kind, placeId: place.id },
    });
    await this.outbox.append(
      tx,
      postPublished({
        postId: id,
        actorId: viewer.id,
        streams,
        placeId: place.id,
        mentioned: [...found.people, ...found.departments],
        spaceId: place.kind === 'SPACE' ? place.id : null,
        restricted: place.kind === 'SPACE' && place.visibility !== 'OPEN',
      }),
    );
    return id;
  }
}

/** What makes two requests with one key the same request. */
function hashOf({ clientKey: _, ...body }: NewPost): Buffer {
  return createHash('sha256').update(JSON.stringify(body)).digest();
}

async function earlier(tx: Transaction, viewer: Viewer, clientKey: string, bodyHash: Buffer): Promise<PostId | null> {
  const [row] = await tx.hot<{ id: PostId; same: boolean }>(sql`
    select id, body_hash = ${bodyHash} as same from post
     where author_id = ${viewer.id} and client_key = ${clientKey}`);
  if (row && !row.same) throw new IdempotencyConflict();
  return row?.id ?? null;
}

interface Insert {
  readonly id: PostId;
  readonly place: Place;
  readonly streams: readonly StreamId[];
  readonly found: ContentFindings;
  readonly bodyHash: Buffer;
  readonly reach: number | null;
}

/** One statement for the post, its counters, its streams and its mentions. False when another request used the key first. */
async function insertPost(tx: Transaction, viewer: Viewer, draft: NewPost, at: Insert): Promise<boolean> {
  const spaceId = at.place.kind === 'SPACE' ? at.place.id : null;
  const rows = await tx.hot(sql`
    with written as (
      insert into post (id, author_id, kind, place_kind, place_id, title, text, link_url, client_key, body_hash, reach, expires_at)
      values (${at.id}, ${viewer.id}, ${draft.kind}, ${at.place.kind}, ${at.place.id}, ${draft.title.trim()}, ${draft.text},
              ${at.found.link}, ${draft.clientKey}, ${at.bodyHash}, ${at.reach}, ${draft.expiresAt ?? null})
      on conflict (author_id, client_key) do nothing
      returning id),
    counted as (insert into post_counter (post_id) select id from written),
    streamed as (
      insert into post_stream (stream_id, post_id, space_id)
      select stream, written.id, ${spaceId}::uuid from written, unnest(${[...new Set(at.streams)]}::uuid[]) as stream),
    named_people as (
      insert into post_mention (post_id, person_id)
      select written.id, p.id from written join person p on p.id = any(${[...at.found.people]}::uuid[])),
    named_departments as (
      insert into post_mention (post_id, department_id)
      select written.id, d.id from written join department d on d.id = any(${[...at.found.departments]}::uuid[]))
    select id from written`);
  return rows.length > 0;
}

async function insertTopics(tx: Transaction, tags: readonly string[]): Promise<void> {
  // In one order everywhere, so that two posts with the same topics cannot wait for each other in a circle.
  const rows = [...tags].sort().map((tag) => ({ id: topicStream(tag), tag }));
  await tx.hot(sql`
    insert into topic (id, tag, posts)
    select id, tag, 1 from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, tag text)
    on conflict (id) do update set posts = topic.posts + 1`);
}
