import { Injectable } from '@nestjs/common';
import { limits, type PostId, type StreamId } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import {
  allow,
  Audit,
  Forbidden,
  found,
  Outbox,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { type PostCardRow } from './post-card';
import { checkWords, readContent } from './post-content';
import { PostEnclosures } from './post-enclosures';
import { postChanged, postEdited, postRemoved } from './post.events';
import { canEdit, canPin, canRemove, type PostFacts } from './post.policy';
import { PostQueries } from './post.queries';

export interface PostChange {
  readonly title: string;
  readonly text: string;
  /** The version the writer saw; another one means that somebody else was quicker. */
  readonly version: number;
}

export const factsOf = (post: PostCardRow): PostFacts => ({
  kind: post.placeKind,
  visibility: post.visibility,
  archived: post.archived,
  viewerRole: post.viewerRole,
  authorId: post.authorId,
  postKind: post.kind,
});

@Injectable()
export class EditPost {
  constructor(
    private readonly transactions: Transactions,
    private readonly posts: PostQueries,
    private readonly enclosures: PostEnclosures,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Keeps what it said before as a revision everybody who reads the post can see. */
  edit(viewer: Viewer, id: PostId, change: PostChange): Promise<PostId> {
    const content = readContent(change.text, 'change.text', limits.post);
    return this.transactions.run(async (tx) => {
      const post = await this.locked(tx, viewer, id);
      allow(canEdit(viewer, factsOf(post)), () => new Forbidden());
      allow(post.version === change.version, () => new Stale());
      checkWords(post.kind, change.title, change.text, 1);
      if (post.title === change.title.trim() && post.text === change.text) return id;
      await tx.query(sql`
        insert into post_revision (post_id, version, title, text, written_at)
        select id, version, title, text, coalesce(edited_at, created_at) from post where id = ${id}`);
      await tx.query(sql`
        update post set title = ${change.title.trim()}, text = ${change.text}, link_url = ${content.link},
                        version = version + 1, edited_at = now() where id = ${id}`);
      await this.enclosures.askForCard(tx, id, content.link);
      await renewTopics(tx, id, post, content.topics);
      await renewMentions(tx, id, content.people, content.departments);
      await this.audit.append(tx, { action: 'post.edited', actorId: viewer.id, objectType: 'post', objectId: id });
      await this.outbox.append(tx, postEdited({ postId: id, actorId: viewer.id }));
      return id;
    });
  }

  /** A tombstone: the text goes from every screen at once, the row and its audit stay until retention. */
  remove(viewer: Viewer, id: PostId): Promise<PostId> {
    return this.transactions.run(async (tx) => {
      const post = await this.locked(tx, viewer, id);
      allow(canRemove(viewer, factsOf(post)), () => new Forbidden());
      return this.removeIn(tx, viewer, post);
    });
  }

  /** The same within a transaction of the caller, who has locked the post and asked whether the viewer may. */
  async removeIn(tx: Transaction, viewer: Viewer, { id, authorId }: PostCardRow): Promise<PostId> {
    await tx.query(sql`
      update post set deleted_at = now(), deleted_by = ${viewer.id}, pinned_at = null, version = version + 1
       where id = ${id}`);
    const streams = await tx.query<{ stream_id: StreamId }>(sql`
      with gone as (delete from post_stream where post_id = ${id} returning stream_id),
      counted as (update topic t set posts = greatest(t.posts - 1, 0) from gone where t.id = gone.stream_id)
      select stream_id from gone`);
    await this.audit.append(tx, {
      action: 'post.removed',
      actorId: viewer.id,
      objectType: 'post',
      objectId: id,
      facts: { byAuthor: authorId === viewer.id },
    });
    await this.outbox.append(
      tx,
      postRemoved({ postId: id, actorId: viewer.id, streams: streams.map(({ stream_id }) => stream_id) }),
    );
    return id;
  }

  /** Pinned posts stand above their place's feed. Pinning twice is harmless. */
  pin(viewer: Viewer, id: PostId, pinned: boolean): Promise<PostId> {
    return this.transactions.run(async (tx) => {
      const post = await this.locked(tx, viewer, id);
      allow(canPin(viewer, factsOf(post)), () => new Forbidden());
      if (post.pinned === pinned) return id;
      await tx.query(sql`update post set pinned_at = case when ${pinned} then now() end where id = ${id}`);
      await this.audit.append(tx, {
        action: pinned ? 'post.pinned' : 'post.unpinned',
        actorId: viewer.id,
        objectType: 'post',
        objectId: id,
      });
      await this.outbox.append(tx, postChanged({ postId: id, actorId: viewer.id, what: 'PINNED' }));
      return id;
    });
  }

  /** Locks before it reads, so that two editors take turns and the second one sees the first one's version. */
  private async locked(tx: Transaction, viewer: Viewer, id: PostId): Promise<PostCardRow> {
    await tx.query(sql`select 1 from post where id = ${id} for no key update`);
    return found(await this.posts.card(viewer, id, tx));
  }
}

async function renewTopics(tx: Transaction, id: PostId, post: PostCardRow, tags: readonly string[]): Promise<void> {
  const spaceId = post.placeKind === 'SPACE' ? post.placeId : null;
  const rows = [...tags].sort().map((tag) => ({ id: topicStream(tag), tag }));
  const wanted = rows.map((row) => row.id);
  await tx.query(sql`
    with gone as (
      delete from post_stream s using topic t
       where s.post_id = ${id} and t.id = s.stream_id and t.id <> all(${wanted}::uuid[]) returning t.id)
    update topic t set posts = greatest(t.posts - 1, 0) from gone where t.id = gone.id`);
  await tx.query(sql`
    with wanted as (select id, tag from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, tag text)),
    streamed as (
      insert into post_stream (stream_id, post_id, space_id) select id, ${id}, ${spaceId}::uuid from wanted
      on conflict do nothing returning stream_id)
    insert into topic (id, tag, posts) select w.id, w.tag, 1 from wanted w join streamed s on s.stream_id = w.id
    on conflict (id) do update set posts = topic.posts + 1`);
}

async function renewMentions(tx: Transaction, id: PostId, people: readonly string[], departments: readonly string[]) {
  await tx.query(sql`
    delete from post_mention where post_id = ${id}
       and coalesce(person_id, department_id) <> all(${[...people, ...departments]}::uuid[])`);
  await tx.query(sql`
    insert into post_mention (post_id, person_id, department_id)
    select ${id}::uuid, p.id, null from person p where p.id = any(${[...people]}::uuid[])
    union all select ${id}::uuid, null, d.id from department d where d.id = any(${[...departments]}::uuid[])
    on conflict do nothing`);
}
