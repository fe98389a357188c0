import { Injectable } from '@nestjs/common';
import { limits, type PostId, type ReactionKind } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  found,
  newId,
  Outbox,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { Reactions } from '@plenum/reactions';
import { factsOf } from './edit-post';
import { type PostCardRow } from './post-card';
import { ownPostsChanged, postChanged, postReported } from './post.events';
import { canTakePart } from './post.policy';
import { PostQueries } from './post.queries';
import { decidersOf } from './reports/report.queries';

/** What readers do with a post. Writing one: `PublishPost`, `EditPost`. */
@Injectable()
export class PostService {
  constructor(
    private readonly transactions: Transactions,
    private readonly posts: PostQueries,
    private readonly reactions: Reactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  react(viewer: Viewer, id: PostId, kind: ReactionKind | null): Promise<PostId> {
    return this.transactions.run(async (tx) => {
      const post = await this.readable(tx, viewer, id);
      allow(canTakePart(viewer, factsOf(post)), () => new Forbidden());
      if (await this.reactions.set(tx, viewer, id, kind)) {
        await this.outbox.append(tx, postChanged({ postId: id, actorId: viewer.id, what: 'REACTED' }));
      }
      return id;
    });
  }

  bookmark(viewer: Viewer, id: PostId, bookmarked: boolean): Promise<PostId> {
    return this.transactions.run(async (tx) => {
      await this.readable(tx, viewer, id);
      await tx.query(
        bookmarked
          ? sql`insert into bookmark (person_id, post_id) values (${viewer.id}, ${id}) on conflict do nothing`
          : sql`delete from bookmark where person_id = ${viewer.id} and post_id = ${id}`,
      );
      await this.outbox.append(tx, ownPostsChanged({ personId: viewer.id, what: 'BOOKMARKS' }));
      return id;
    });
  }

  /**
   * Marks what was on the viewer's screen, at most a page at once. What the viewer may not read is passed over in
   * silence. Only announcements are counted for their author, so only their cards are told to change.
   */
  markSeen(viewer: Viewer, ids: readonly PostId[]): Promise<number> {
    if (ids.length > limits.page.max) throw new BadInput('ids', 'TOO_MANY', limits.page.max);
    return this.transactions.run(async (tx) => {
      const readable = (await this.posts.cards(viewer, ids, tx)).flatMap((post) => (post ? [post] : []));
      const wanted = readable.filter((post) => !post.seen && post.authorId !== viewer.id).map(({ id }) => id);
      if (wanted.length === 0) return 0;
      const marked = await tx.query<{ post_id: PostId; kind: string }>(sql`
        with marked as (
          insert into post_seen (person_id, post_id) select ${viewer.id}, id from unnest(${[...new Set(wanted)].sort()}::uuid[]) as id
          on conflict do nothing returning post_id),
        counted as (
          update post_counter c set seen = c.seen + 1 from marked where c.post_id = marked.post_id)
        select marked.post_id, p.kind from marked join post p on p.id = marked.post_id`);
      const announcements = marked.filter(({ kind }) => kind === 'ANNOUNCEMENT');
      await this.outbox.append(
        tx,
        ...announcements.map(({ post_id }) => postChanged({ postId: post_id, actorId: viewer.id, what: 'REACTED' })),
        ...(announcements.length > 0 ? [ownPostsChanged({ personId: viewer.id, what: 'SEEN' })] : []),
      );
      return marked.length;
    });
  }

  /** One open report a person and post; reporting again while it is open changes nothing. */
  report(viewer: Viewer, id: PostId, reason: string): Promise<PostId> {
    const words = reason.trim();
    if (words === '') throw new BadInput('reason', 'REQUIRED');
    if (words.length > limits.report.reason) throw new BadInput('reason', 'TOO_LONG', limits.report.reason);
    return this.transactions.run(async (tx) => {
      const post = await this.readable(tx, viewer, id);
      const reports = await tx.query<{ id: string }>(sql`
        insert into post_report (id, post_id, reporter_id, reason) values (${newId()}, ${id}, ${viewer.id}, ${words})
        on conflict (post_id, reporter_id) where closed_at is null do nothing returning id`);
      if (reports.length === 0) return id;
      await this.audit.append(tx, { action: 'post.reported', actorId: viewer.id, objectType: 'post', objectId: id });
      await this.outbox.append(
        tx,
        postReported({
          ...{ postId: id, actorId: viewer.id, placeId: post.placeId },
          deciderIds: await decidersOf(tx, id),
        }),
      );
      return id;
    });
  }

  private async readable(tx: Transaction, viewer: Viewer, id: PostId): Promise<PostCardRow> {
    return found(await this.posts.card(viewer, id, tx));
  }
}
