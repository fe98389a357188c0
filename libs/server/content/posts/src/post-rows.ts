import { type PostId, type StreamId } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import { type PersonCardRow, personCardJson } from '@plenum/people';
import { alias, IdempotencyConflict, type Queryable, sql, type Transaction, type Viewer } from '@plenum/platform';
import { type AdmittedPost } from './new-post';

/** A post about to be inserted. */
export interface NewRow extends AdmittedPost {
  readonly id: PostId;
  readonly streams: readonly StreamId[];
  readonly reach: number | null;
}

/** What the database adds to a post. */
export interface InsertedRow {
  readonly id: PostId;
  readonly createdAt: Date;
  readonly author: PersonCardRow;
}

/**
 * One statement for any number of posts, their counters, streams and mentions. Those it leaves out have a key that
 * another request used first.
 */
export async function insertPosts(
  tx: Transaction,
  posts: readonly NewRow[],
): Promise<ReadonlyMap<PostId, InsertedRow>> {
  const rows = await tx.hot<InsertedRow>(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(posts.map(toRow))}::jsonb) as g(
        id uuid, author_id uuid, kind text, place_kind text, place_id uuid, space_id uuid, title text, text text,
        link_url text, client_key text, body_hash text, reach int, expires_at timestamptz,
        streams uuid[], people uuid[], departments uuid[])),
    written as (
      insert into post (id, author_id, kind, place_kind, place_id, title, text, link_url, client_key, body_hash, reach, expires_at)
      select id, author_id, kind, place_kind, place_id, title, text, link_url, client_key, decode(body_hash, 'hex'), reach, expires_at
        from given order by author_id, client_key
      on conflict (author_id, client_key) do nothing
      returning id, author_id, created_at),
    named as materialized (select given.* from written join given using (id)),
    counted as (insert into post_counter (post_id) select id from written),
    streamed as (
      insert into post_stream (stream_id, post_id, space_id)
      select stream, named.id, named.space_id from named, unnest(named.streams) as stream),
    named_people as (
      insert into post_mention (post_id, person_id)
      select named.id, p.id from named, unnest(named.people) as asked(id) join person p on p.id = asked.id),
    named_departments as (
      insert into post_mention (post_id, department_id)
      select named.id, d.id from named, unnest(named.departments) as asked(id) join department d on d.id = asked.id)
    select written.id, written.created_at as "createdAt", ${personCardJson(alias('author'))} as author
      from written join person author on author.id = written.author_id`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** As the statement names them; in the order of keys, so that two that insert the same keys cannot wait in a circle. */
function toRow({ id, viewer, draft, place, found, bodyHash, streams, reach }: NewRow): object {
  return {
    id,
    author_id: viewer.id,
    kind: draft.kind,
    place_kind: place.kind,
    place_id: place.id,
    space_id: place.kind === 'SPACE' ? place.id : null,
    title: draft.title.trim(),
    text: draft.text,
    link_url: found.link,
    client_key: draft.clientKey,
    body_hash: bodyHash.toString('hex'),
    reach,
    expires_at: draft.expiresAt ?? null,
    streams: [...new Set(streams)],
    people: [...new Set(found.people)],
    departments: [...new Set(found.departments)],
  };
}

/** Counts each topic's new posts; in one order everywhere, so that two with the same topics cannot wait in a circle. */
export async function countTopics(tx: Transaction, posts: readonly NewRow[]): Promise<void> {
  const uses = new Map<string, number>();
  for (const { found } of posts) for (const tag of found.topics) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  if (uses.size === 0) return;
  const rows = [...uses.keys()].sort().map((tag) => ({ id: topicStream(tag), tag, posts: uses.get(tag) }));
  await tx.hot(sql`
    insert into topic (id, tag, posts)
    select id, tag, posts from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, tag text, posts int)
    on conflict (id) do update set posts = topic.posts + excluded.posts`);
}

/** What an earlier request with this key published; another content under one key is IDEMPOTENCY_CONFLICT. */
export async function publishedBefore(
  on: Queryable,
  viewer: Viewer,
  clientKey: string,
  bodyHash: Buffer,
): Promise<PostId | null> {
  const [row] = await on.hot<{ id: PostId; same: boolean }>(sql`
    select id, body_hash = ${bodyHash} as same from post
     where author_id = ${viewer.id} and client_key = ${clientKey}`);
  if (row && !row.same) throw new IdempotencyConflict();
  return row?.id ?? null;
}
