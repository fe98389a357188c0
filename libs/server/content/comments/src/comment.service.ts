import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CommentId, limits, type PostId, type ReactionKind } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  found,
  IdempotencyConflict,
  newId,
  Outbox,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { canAcceptAnswer, factsOf, postChanged, type PostCardRow, PostQueries, readContent } from '@plenum/posts';
import { Reactions } from '@plenum/reactions';
import { commentChanged, commentWritten } from './comment.events';
import { canComment, canEditComment, canRemoveComment } from './comment.policy';
import { type CommentRow, CommentQueries } from './comment.queries';

export interface NewComment {
  readonly clientKey: string;
  readonly postId: PostId;
  /** The first-level comment it answers; answers to answers hang on the same one. */
  readonly parentId?: CommentId | undefined;
  readonly text: string;
}

const bounds = { text: limits.comment.text, mentions: limits.comment.mentions, topics: limits.post.topics };

@Injectable()
export class CommentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly posts: PostQueries,
    private readonly comments: CommentQueries,
    private readonly reactions: Reactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Once for each client key. An answer to an answer hangs on the first-level comment. */
  write(viewer: Viewer, draft: NewComment): Promise<CommentId> {
    const content = readWords(draft.text, 'draft.text');
    const bodyHash = createHash('sha256')
      .update(JSON.stringify([draft.postId, draft.parentId ?? null, draft.text]))
      .digest();
    return this.transactions.run(async (tx) => {
      const before = await earlier(tx, viewer, draft.clientKey, bodyHash);
      if (before) return before;
      const post = found(await this.posts.card(viewer, draft.postId, tx));
      allow(canComment(viewer, factsOf(post)), () => new Forbidden());
      const parentId = draft.parentId ? await this.firstLevel(tx, viewer, draft.postId, draft.parentId) : null;
      const id = newId<CommentId>();
      const written = await tx.query(sql`
        with written as (
          insert into comment (id, post_id, parent_id, author_id, text, client_key, body_hash)
          values (${id}, ${draft.postId}, ${parentId}, ${viewer.id}, ${draft.text}, ${draft.clientKey}, ${bodyHash})
          on conflict (author_id, client_key) do nothing returning id),
        counted as (
          update post_counter set comments = comments + 1, active_at = now()
           where post_id = ${draft.postId} and exists (select 1 from written)),
        answered as (
          update comment set replies = replies + 1 where id = ${parentId} and exists (select 1 from written))
        select id from written`);
      if (written.length === 0) return (await earlier(tx, viewer, draft.clientKey, bodyHash))!;
      await this.audit.append(tx, {
        action: 'comment.written',
        actorId: viewer.id,
        objectType: 'comment',
        objectId: id,
        facts: { postId: draft.postId },
      });
      await this.outbox.append(
        tx,
        commentWritten({
          commentId: id,
          postId: draft.postId,
          actorId: viewer.id,
          parentId,
          postAuthorId: post.authorId,
          mentioned: [...content.people, ...content.departments],
        }),
      );
      return id;
    });
  }

  edit(viewer: Viewer, id: CommentId, text: string, version: number): Promise<CommentId> {
    readWords(text, 'text');
    return this.transactions.run(async (tx) => {
      const { comment, post } = await this.locked(tx, viewer, id);
      allow(canEditComment(viewer, factsOf(post), comment), () => new Forbidden());
      allow(comment.version === version, () => new Stale());
      if (comment.text === text) return id;
      await tx.query(sql`
        insert into comment_revision (comment_id, version, text, written_at)
        select id, version, text, coalesce(edited_at, created_at) from comment where id = ${id}`);
      await tx.query(sql`update comment set text = ${text}, version = version + 1, edited_at = now() where id = ${id}`);
      await this.record(tx, viewer, comment, 'EDITED');
      return id;
    });
  }

  /** A tombstone: it keeps its place only while answers hang on it. An accepted answer that is removed is accepted no more. */
  remove(viewer: Viewer, id: CommentId): Promise<CommentId> {
    return this.transactions.run(async (tx) => {
      const { comment, post } = await this.locked(tx, viewer, id);
      allow(canRemoveComment(viewer, factsOf(post), comment), () => new Forbidden());
      await tx.query(sql`update comment set deleted_at = now(), deleted_by = ${viewer.id} where id = ${id}`);
      await tx.query(sql`update post_counter set comments = comments - 1 where post_id = ${post.id}`);
      if (comment.parentId)
        await tx.query(sql`update comment set replies = replies - 1 where id = ${comment.parentId}`);
      await tx.query(
        sql`update post set accepted_comment_id = null where id = ${post.id} and accepted_comment_id = ${id}`,
      );
      await this.record(tx, viewer, comment, 'REMOVED');
      return id;
    });
  }

  react(viewer: Viewer, id: CommentId, kind: ReactionKind | null): Promise<CommentId> {
    return this.transactions.run(async (tx) => {
      const comment = found(await this.comments.one(viewer, id, tx));
      const post = found(await this.posts.card(viewer, comment.postId, tx));
      allow(!comment.removed && canComment(viewer, factsOf(post)), () => new Forbidden());
      if (await this.reactions.set(tx, viewer, id, kind)) {
        await this.outbox.append(
          tx,
          commentChanged({ commentId: id, postId: post.id, actorId: viewer.id, what: 'REACTED' }),
        );
      }
      return id;
    });
  }

  /** Null takes the acceptance back. Gives the post's id. */
  accept(viewer: Viewer, postId: PostId, commentId: CommentId | null): Promise<PostId> {
    return this.transactions.run(async (tx) => {
      await tx.query(sql`select 1 from post where id = ${postId} for no key update`);
      const post = found(await this.posts.card(viewer, postId, tx));
      allow(canAcceptAnswer(viewer, factsOf(post)), () => new Forbidden());
      if (commentId !== null) {
        const comment = await this.comments.one(viewer, commentId, tx);
        if (!comment || comment.removed || comment.postId !== postId) throw new BadInput('commentId', 'UNKNOWN');
      }
      if (post.acceptedCommentId === commentId) return postId;
      await tx.query(sql`update post set accepted_comment_id = ${commentId} where id = ${postId}`);
      await this.audit.append(tx, {
        action: commentId ? 'answer.accepted' : 'answer.unaccepted',
        actorId: viewer.id,
        objectType: 'post',
        objectId: postId,
        facts: { commentId },
      });
      await this.outbox.append(tx, postChanged({ postId, actorId: viewer.id, what: 'ANSWERED' }));
      return postId;
    });
  }

  private async firstLevel(tx: Transaction, viewer: Viewer, postId: PostId, parentId: CommentId): Promise<CommentId> {
    const parent = await this.comments.one(viewer, parentId, tx);
    if (!parent || parent.postId !== postId || parent.removed) throw new BadInput('draft.parentId', 'UNKNOWN');
    return parent.parentId ?? parent.id;
  }

  private async locked(
    tx: Transaction,
    viewer: Viewer,
    id: CommentId,
  ): Promise<{ comment: CommentRow; post: PostCardRow }> {
    await tx.query(sql`select 1 from comment where id = ${id} for no key update`);
    const comment = found(await this.comments.one(viewer, id, tx));
    return { comment, post: found(await this.posts.card(viewer, comment.postId, tx)) };
  }

  private async record(
    tx: Transaction,
    viewer: Viewer,
    comment: CommentRow,
    what: 'EDITED' | 'REMOVED',
  ): Promise<void> {
    const action = what === 'EDITED' ? 'comment.edited' : 'comment.removed';
    await this.audit.append(tx, { action, actorId: viewer.id, objectType: 'comment', objectId: comment.id });
    await this.outbox.append(
      tx,
      commentChanged({ commentId: comment.id, postId: comment.postId, actorId: viewer.id, what }),
    );
  }
}

function readWords(text: string, field: string) {
  if (text.trim() === '') throw new BadInput(field, 'REQUIRED');
  return readContent(text, field, bounds);
}

async function earlier(
  tx: Transaction,
  viewer: Viewer,
  clientKey: string,
  bodyHash: Buffer,
): Promise<CommentId | null> {
  const [row] = await tx.query<{ id: CommentId; same: boolean }>(sql`
    select id, body_hash = ${bodyHash} as same from comment
     where author_id = ${viewer.id} and client_key = ${clientKey}`);
  if (row && !row.same) throw new IdempotencyConflict();
  return row?.id ?? null;
}
