import { COMPANY_STREAM, type PostId } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import { parse, topicsOf } from '@plenum/markdown';
import { idAt, sql, type Transaction } from '@plenum/platform';
import { stories, type Story } from './stories';

/** The hand-written posts of the last two days, above the made-up ones. Needs the tables of `fillPeople`. */
export async function fillStories(tx: Transaction, now: Date): Promise<void> {
  for (const [at, story] of stories.entries())
    await tell(tx, story, at, new Date(now.getTime() - story.hoursAgo * 3_600_000));
}

interface Place {
  readonly kind: 'COMPANY' | 'DEPARTMENT' | 'SPACE';
  readonly id: string;
}

async function placeOf(tx: Transaction, story: Story): Promise<Place> {
  if (!story.space && !story.department) return { kind: 'COMPANY', id: COMPANY_STREAM };
  const [row] = story.space
    ? await tx.query<{ id: string }>(sql`select id from space where name = ${story.space}`)
    : await tx.query<{ id: string }>(sql`select id from department where name = ${story.department}`);
  return { kind: story.space ? 'SPACE' : 'DEPARTMENT', id: row!.id };
}

async function tell(tx: Transaction, story: Story, at: number, when: Date): Promise<void> {
  const place = await placeOf(tx, story);
  const id = (idAt<PostId>(when).slice(0, -12) + (1_000 + at).toString(16).padStart(12, '0')) as PostId;
  const topics = topicsOf(parse(story.text));
  const comments = story.comments ?? [];
  const replies = comments.flatMap((comment) => comment.replies ?? []);
  if (place.kind === 'SPACE')
    await enter(tx, place.id, [story.by, ...comments.map(({ by }) => by), ...replies.map(({ by }) => by)]);
  await tx.query(sql`
    insert into post (id, author_id, kind, place_kind, place_id, title, text, client_key, body_hash, created_at, pinned_at, reach)
    select ${id}, p.id, ${story.kind ?? 'UPDATE'}, ${place.kind}, ${place.id}, ${story.title ?? ''}, ${story.text},
           ${`demo-story-${at}`}, '', ${when}, ${story.pinned ? when : null},
           case when ${story.kind === 'ANNOUNCEMENT'} then (select count(*) from person where kind = 'EMPLOYEE')::int end
      from demo_person p where p.n = ${story.by}`);
  const tags = topics.map((tag) => ({ id: topicStream(tag), tag }));
  await tx.query(sql`
    insert into topic (id, tag, posts)
    select id, tag, 1 from jsonb_to_recordset(${JSON.stringify(tags)}::jsonb) as t(id uuid, tag text)
    on conflict (id) do update set posts = topic.posts + 1`);
  await tx.query(sql`
    insert into post_stream (stream_id, post_id, space_id)
    select stream, p.id, case when p.place_kind = 'SPACE' then p.place_id end
      from post p cross join lateral unnest(array[p.place_id, p.author_id] || ${tags.map((tag) => tag.id)}::uuid[]) stream
     where p.id = ${id}`);
  await tx.query(sql`
    insert into post_counter (post_id, comments, seen) values (${id}, ${comments.length + replies.length},
      case when ${story.kind === 'ANNOUNCEMENT'} then 17 else 0 end)`);
  await tellComments(tx, story, id, when);
  await react(tx, id, story.reactions ?? {});
  if (story.poll) await ask(tx, id, story.poll);
  if (story.praise) await praise(tx, id, story.praise);
  if (story.kind === 'ANNOUNCEMENT') {
    await tx.query(sql`
      insert into post_seen (person_id, post_id) select id, ${id} from demo_person where n between 10 and 26`);
  }
}

async function enter(tx: Transaction, spaceId: string, numbers: readonly number[]): Promise<void> {
  await tx.query(sql`
    with entered as (
      insert into space_member (space_id, person_id, role)
      select ${spaceId}::uuid, id, 'MEMBER' from demo_person where n = any(${[...new Set([1, 2, 3, ...numbers])]}::int[])
      on conflict do nothing returning person_id),
    followed as (
      insert into follow (person_id, stream_id, kind) select person_id, ${spaceId}::uuid, 'SPACE' from entered on conflict do nothing)
    update space set members = members + (select count(*) from entered) where id = ${spaceId}`);
}

async function tellComments(tx: Transaction, story: Story, postId: PostId, when: Date): Promise<void> {
  let minutes = 0;
  const idAfter = (n: number) => {
    const time = new Date(when.getTime() + (minutes += 4) * 60_000);
    return { id: idAt<PostId>(time).slice(0, -12) + postId.slice(-8) + n.toString(16).padStart(4, '0'), time };
  };
  for (const [at, comment] of (story.comments ?? []).entries()) {
    const { id, time } = idAfter(at * 16);
    await write(tx, {
      id,
      postId,
      parentId: null,
      by: comment.by,
      text: comment.text,
      replies: comment.replies?.length ?? 0,
      time,
    });
    if (comment.accepted) await tx.query(sql`update post set accepted_comment_id = ${id} where id = ${postId}`);
    for (const [n, reply] of (comment.replies ?? []).entries()) {
      const later = idAfter(at * 16 + n + 1);
      await write(tx, {
        id: later.id,
        postId,
        parentId: id,
        by: reply.by,
        text: reply.text,
        replies: 0,
        time: later.time,
      });
    }
  }
}

interface Words {
  readonly id: string;
  readonly postId: string;
  readonly parentId: string | null;
  readonly by: number;
  readonly text: string;
  readonly replies: number;
  readonly time: Date;
}

async function write(tx: Transaction, comment: Words): Promise<void> {
  await tx.query(sql`
    insert into comment (id, post_id, parent_id, author_id, text, client_key, body_hash, replies, created_at)
    select ${comment.id}, ${comment.postId}, ${comment.parentId}, p.id, ${comment.text}, ${`demo-${comment.id}`}, '',
           ${comment.replies}, ${comment.time}
      from demo_person p where p.n = ${comment.by}`);
}

async function react(tx: Transaction, postId: string, wanted: NonNullable<Story['reactions']>): Promise<void> {
  const rows = Object.entries(wanted).flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  await tx.query(sql`
    insert into reaction (object_id, person_id, kind)
    select ${postId}::uuid, p.id, r.kind
      from unnest(${rows}::text[]) with ordinality as r(kind, n) join demo_person p on p.n = 4 + r.n`);
  await tx.query(sql`
    insert into reaction_count (object_id, kind, count)
    select object_id, kind, count(*)::int from reaction where object_id = ${postId} group by object_id, kind`);
}

async function ask(tx: Transaction, postId: string, poll: NonNullable<Story['poll']>): Promise<void> {
  const voters = poll.votes.reduce((sum, votes) => sum + votes, 0);
  await tx.query(sql`
    insert into poll (post_id, multiple, closes_at, results, voters)
    values (${postId}, false, now() + interval '5 days', 'ALWAYS', ${voters})`);
  await tx.query(sql`
    insert into poll_option (post_id, position, text, votes)
    select ${postId}::uuid, o.n - 1, o.text, (${[...poll.votes]}::int[])[o.n]
      from unnest(${[...poll.options]}::text[]) with ordinality as o(text, n)`);
  const choices = poll.votes.flatMap((votes, position) => Array.from({ length: votes }, () => position));
  await tx.query(sql`
    insert into poll_vote (post_id, person_id, position)
    select ${postId}::uuid, p.id, v.position
      from unnest(${choices}::int[]) with ordinality as v(position, n) join demo_person p on p.n = 5 + v.n`);
}

async function praise(tx: Transaction, postId: string, given: NonNullable<Story['praise']>): Promise<void> {
  await tx.query(sql`
    insert into praise_recipient (post_id, person_id)
    select ${postId}::uuid, id from demo_person where n = any(${[...(given.people ?? [])]}::int[])`);
  await tx.query(sql`
    insert into praise_recipient (post_id, department_id)
    select ${postId}::uuid, id from department where name = any(${[...(given.departments ?? [])]}::text[])`);
}
