import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PostId } from '@plenum/contract';
import { FileAuthority } from '@plenum/files';
import { type PersonCardRow, personCardJson } from '@plenum/people';
import { alias, Database, type Queryable, raw, sql, type Viewer } from '@plenum/platform';
import { type PostCardRow, postCardColumns, postCardJoins, readablePost } from './post-card';
import { readableIn } from './post.policy';

export interface RevisionRow {
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly writtenAt: Date;
}

@Injectable()
export class PostQueries implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly authority: FileAuthority,
  ) {}

  /** Whoever may read a post may read what hangs on it. */
  onModuleInit(): void {
    this.authority.register('post', async (viewer, id) => (await this.card(viewer, id as PostId)) !== null);
  }

  /** Cards in the order asked, null for what is missing or not the viewer's to read. One statement by primary keys. */
  async cards(viewer: Viewer, ids: readonly PostId[], on: Queryable = this.database): Promise<(PostCardRow | null)[]> {
    if (ids.length === 0) return [];
    const rows = await on.hot<PostCardRow>(sql`
      select ${postCardColumns(viewer)}
        from post p ${postCardJoins(viewer)}
       where p.id = any(${[...ids]}::uuid[]) and ${readablePost(viewer)}`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async card(viewer: Viewer, id: PostId, on: Queryable = this.database): Promise<PostCardRow | null> {
    return (await this.cards(viewer, [id], on))[0] ?? null;
  }

  /** Earlier texts, newest first; empty where the post was never edited. Walks the primary key of post_revision. */
  async revisions(viewer: Viewer, id: PostId): Promise<RevisionRow[]> {
    return this.database.query(sql`
      select r.version, r.title, r.text, r.written_at as "writtenAt"
        from post p join post_revision r on r.post_id = p.id
       where p.id = ${id} and ${readablePost(viewer)} order by r.version desc`);
  }

  /** Who has seen it, latest first, at most `limit`; the caller has checked that the viewer is its author. */
  async seenBy(id: PostId, limit: number): Promise<PersonCardRow[]> {
    const rows = await this.database.query<{ person: PersonCardRow }>(sql`
      select ${personCardJson(alias('who'))} as person
        from post_seen s join person who on who.id = s.person_id
       where s.post_id = ${id} order by s.seen_at desc limit ${limit}`);
    return rows.map(({ person }) => person);
  }

  /** Whether a removed post stood where the viewer may read: such a post answers with a tombstone, all others do not exist. */
  async isTombstone(viewer: Viewer, id: PostId): Promise<boolean> {
    const spaceId = raw("case when p.place_kind = 'SPACE' then p.place_id end");
    const rows = await this.database.query(sql`
      select 1 from post p where p.id = ${id} and p.deleted_at is not null
         and ${readableIn(viewer, spaceId)} and ${viewer.kind === 'EMPLOYEE'}`);
    return rows.length > 0;
  }
}
