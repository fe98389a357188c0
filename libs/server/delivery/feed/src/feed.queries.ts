import { Injectable } from '@nestjs/common';
import { type PostId, type StreamId } from '@plenum/contract';
import { followedStreams } from '@plenum/follows';
import { Database, idAt, type Sql, sql, type Viewer } from '@plenum/platform';
import { type PostCardRow, postCardColumns, postCardJoins, readablePost } from '@plenum/posts';
import { LAST_ID, newestOf, type Range } from './streams.sql';

/** Unseen posts older than this are not looked for: they are old news, and the search stays bounded. */
const UNSEEN_DAYS = 30;
const DAY_MS = 86_400_000;
const MAX_ON_TOP = 20;

/** Each method is one statement that finds the posts and reads their cards. */
@Injectable()
export class FeedQueries {
  constructor(private readonly database: Database) {}

  /** Everything the viewer follows, newest first. Cost: a few index probes a stream, then one card a row. */
  following(viewer: Viewer, before: PostId | null, limit: number): Promise<PostCardRow[]> {
    return this.cards(viewer, followedStreams(viewer), { before, limit });
  }

  /** The unseen ones among them, of the last thirty days. */
  unseen(viewer: Viewer, before: PostId | null, limit: number, now: Date): Promise<PostCardRow[]> {
    const from = idAt<PostId>(new Date(now.getTime() - UNSEEN_DAYS * DAY_MS));
    return this.cards(viewer, followedStreams(viewer), { before, limit, from, unseen: true });
  }

  /** The rest of an unseen-first walk: those the viewer has seen, and those too old to have been looked for. */
  seen(viewer: Viewer, before: PostId | null, limit: number): Promise<PostCardRow[]> {
    return this.cards(viewer, followedStreams(viewer), { before, limit, unseen: false });
  }

  /** One place, person or topic. Muting does not empty what one goes to look at. */
  async ofStream(viewer: Viewer, stream: StreamId, before: PostId | null, limit: number): Promise<PostCardRow[]> {
    return this.database.hot(sql`
      select ${postCardColumns(viewer)}
        from (select ps.post_id from post_stream ps join post p on p.id = ps.post_id
               where ps.stream_id = ${stream} and ps.post_id < ${before ?? LAST_ID}::uuid
                 and ${readablePost(viewer)}
               order by ps.post_id desc limit ${limit}) found
        join post p on p.id = found.post_id ${postCardJoins(viewer)}
       order by p.id desc`);
  }

  /** Walks the viewer's bookmarks from the latest post; what has become unreadable is left out. */
  async bookmarked(viewer: Viewer, before: PostId | null, limit: number): Promise<PostCardRow[]> {
    return this.database.hot(sql`
      select ${postCardColumns(viewer)}
        from bookmark mark join post p on p.id = mark.post_id ${postCardJoins(viewer)}
       where mark.person_id = ${viewer.id} and ${readablePost(viewer)}
         and mark.post_id < ${before ?? LAST_ID}::uuid
       order by mark.post_id desc limit ${limit}`);
  }

  /** Announcements that stay on top: not expired, not seen by the viewer, not the viewer's own. Walks post_announcement. */
  async announcements(viewer: Viewer): Promise<PostCardRow[]> {
    return this.database.hot(sql`
      with streams as materialized (${followedStreams(viewer)})
      select ${postCardColumns(viewer)}
        from streams stream join post p on p.place_id = stream.id and p.kind = 'ANNOUNCEMENT' ${postCardJoins(viewer)}
       where ${readablePost(viewer)} and (p.expires_at is null or p.expires_at > now()) and p.author_id <> ${viewer.id}
         and not exists (select 1 from post_seen seen where seen.person_id = ${viewer.id} and seen.post_id = p.id)
       order by p.id desc limit ${MAX_ON_TOP}`);
  }

  /** Pinned above a place's feed, latest pin first. Walks post_pinned. */
  async pinned(viewer: Viewer, place: StreamId): Promise<PostCardRow[]> {
    return this.database.hot(sql`
      select ${postCardColumns(viewer)} from post p ${postCardJoins(viewer)}
       where p.place_id = ${place} and p.pinned_at is not null and ${readablePost(viewer)}
       order by p.pinned_at desc limit ${MAX_ON_TOP}`);
  }

  /** How many posts of the Following feed are newer than one, counted up to `most`: for "3 new posts". */
  async newerThan(viewer: Viewer, newest: PostId, most: number): Promise<number> {
    const rows = await this.database.hot<{ count: string }>(sql`
      ${newestOf(viewer, followedStreams(viewer), { before: null, from: newest, limit: most + 1 })}
      select count(*) from found join post p on p.id = found.post_id
       where p.id > ${newest}::uuid and p.author_id <> ${viewer.id}`);
    return Math.min(Number(rows[0]!.count), most);
  }

  private cards(viewer: Viewer, streams: Sql, range: Range): Promise<PostCardRow[]> {
    return this.database.hot(sql`
      ${newestOf(viewer, streams, range)}
      select ${postCardColumns(viewer)}
        from found join post p on p.id = found.post_id ${postCardJoins(viewer)}
       order by p.id desc`);
  }
}
