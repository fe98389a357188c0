import { Injectable } from '@nestjs/common';
import { type CommentId, type PersonId, type PostId, type ReactionKind } from '@plenum/contract';
import { type PersonCardRow, personCardJson } from '@plenum/people';
import { alias, Database, type Queryable, raw, type Sql, sql, type Viewer } from '@plenum/platform';
import { readablePost } from '@plenum/posts';
import { myReaction, type ReactionCountRow, reactionCountsJson } from '@plenum/reactions';

export interface CommentRow {
  readonly id: CommentId;
  readonly postId: PostId;
  readonly parentId: CommentId | null;
  readonly authorId: PersonId;
  readonly author: PersonCardRow;
  /** Empty for a removed comment: its words leave the server with it. */
  readonly text: string;
  readonly version: number;
  readonly replies: number;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly removed: boolean;
  readonly reactions: ReactionCountRow[];
  readonly myReaction: ReactionKind | null;
}

const columns = (viewer: Viewer): Sql => sql`
  c.id, c.post_id as "postId", c.parent_id as "parentId", c.author_id as "authorId",
  ${personCardJson(alias('author'))} as author,
  case when c.deleted_at is null then c.text else '' end as text, c.version, c.replies,
  c.created_at as "createdAt", c.edited_at as "editedAt", c.deleted_at is not null as removed,
  ${reactionCountsJson(raw('c.id'))} as reactions, ${myReaction(raw('c.id'), viewer.id)} as "myReaction"`;

/** A removed comment is shown, without its words, only while answers hang on it. */
const shown = sql`(c.deleted_at is null or c.replies > 0)`;

@Injectable()
export class CommentQueries {
  constructor(private readonly database: Database) {}

  /** First level, oldest first, at most `limit` after a comment. Walks comment_post. */
  async ofPost(viewer: Viewer, postId: PostId, after: CommentId | null, limit: number): Promise<CommentRow[]> {
    return this.database.query(sql`
      select ${columns(viewer)}
        from comment c join post p on p.id = c.post_id join person author on author.id = c.author_id
       where c.post_id = ${postId} and c.parent_id is null and ${shown} and ${readablePost(viewer)}
         and (${after}::uuid is null or c.id > ${after}::uuid)
       order by c.id limit ${limit}`);
  }

  /** Second level of many comments at once: the first `limit` answers of each, oldest first. Walks comment_parent. */
  async replies(viewer: Viewer, parents: readonly CommentId[], limit: number): Promise<Map<CommentId, CommentRow[]>> {
    const rows = await this.database.query<CommentRow>(sql`
      select ${columns(viewer)}
        from unnest(${[...parents]}::uuid[]) as parent(id)
        cross join lateral (
          select * from comment c where c.parent_id = parent.id and c.deleted_at is null order by c.id limit ${limit}) c
        join post p on p.id = c.post_id join person author on author.id = c.author_id
       where ${readablePost(viewer)} order by c.id`);
    const byParent = new Map<CommentId, CommentRow[]>(parents.map((id) => [id, []]));
    for (const row of rows) byParent.get(row.parentId!)?.push(row);
    return byParent;
  }

  /** Answers to one comment after another answer. */
  async repliesAfter(viewer: Viewer, parent: CommentId, after: CommentId | null, limit: number): Promise<CommentRow[]> {
    return this.database.query(sql`
      select ${columns(viewer)}
        from comment c join post p on p.id = c.post_id join person author on author.id = c.author_id
       where c.parent_id = ${parent} and c.deleted_at is null and ${readablePost(viewer)}
         and (${after}::uuid is null or c.id > ${after}::uuid)
       order by c.id limit ${limit}`);
  }

  /** One comment, removed ones included, when the viewer may read its post. */
  async one(viewer: Viewer, id: CommentId, on: Queryable = this.database): Promise<CommentRow | null> {
    const [row] = await on.query<CommentRow>(sql`
      select ${columns(viewer)}
        from comment c join post p on p.id = c.post_id join person author on author.id = c.author_id
       where c.id = ${id} and ${readablePost(viewer)}`);
    return row ?? null;
  }

  async revisions(viewer: Viewer, id: CommentId): Promise<{ version: number; text: string; writtenAt: Date }[]> {
    return this.database.query(sql`
      select r.version, r.text, r.written_at as "writtenAt"
        from comment_revision r join comment c on c.id = r.comment_id join post p on p.id = c.post_id
       where r.comment_id = ${id} and c.deleted_at is null and ${readablePost(viewer)} order by r.version desc`);
  }
}
