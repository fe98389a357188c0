import { mutedStreams } from '@plenum/follows';
import { empty, raw, type Sql, sql, type Viewer } from '@plenum/platform';
import { readableIn } from '@plenum/posts';

/** Above every id there can be. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Below every id there can be. */
const FIRST_ID = raw(`'00000000-0000-0000-0000-000000000000'::uuid`);

export interface Range {
  /** Posts older than this one; null from the newest. */
  readonly before: string | null;
  /** Posts not older than this id, to bound a search for what may not be there. */
  readonly from?: string;
  readonly limit: number;
  /** `true` only unseen, `false` only seen posts, absent both. */
  readonly unseen?: boolean;
}

/**
 * The newest posts of many streams, each once, newest first, as `found(post_id)`: exact, and independent of how many
 * posts there are. First the newest post of each stream: the `limit`th of them is a threshold below which nothing can be
 * wanted. Then at most `limit` posts above the threshold from each stream. Both walk the primary key of post_stream
 * (stream_id, post_id) backwards; `streams` gives `id`.
 */
export function newestOf(viewer: Viewer, streams: Sql, range: Range): Sql {
  const wanted = sql`
    select ps.post_id from post_stream ps
     where ps.stream_id = s.id and ps.post_id < ${range.before ?? LAST_ID}::uuid
       ${range.from === undefined ? empty : sql`and ps.post_id >= ${range.from}::uuid`}
       and ${readableIn(viewer, raw('ps.space_id'))}
       and not exists (
         select 1 from muted join post_stream other on other.stream_id = muted.stream_id and other.post_id = ps.post_id)
       ${range.unseen === undefined ? empty : seenIs(viewer, !range.unseen)}`;
  return sql`
    with streams as materialized (${streams}),
    muted as materialized (${mutedStreams(viewer)}),
    threshold as materialized (
      select post_id from (
        select distinct head.post_id
          from streams s cross join lateral (${wanted} order by ps.post_id desc limit 1) head) heads
       order by post_id desc offset ${range.limit - 1} limit 1),
    found as materialized (
      select distinct near.post_id
        from streams s cross join lateral (
          ${wanted} and ps.post_id >= coalesce((select post_id from threshold), ${FIRST_ID})
          order by ps.post_id desc limit ${range.limit}) near
       order by near.post_id desc limit ${range.limit})`;
}

const seenIs = (viewer: Viewer, seen: boolean): Sql => sql`
  and (exists (select 1 from post_seen ps2 where ps2.person_id = ${viewer.id} and ps2.post_id = ps.post_id)
       or exists (select 1 from post own where own.id = ps.post_id and own.author_id = ${viewer.id})) = ${seen}`;
