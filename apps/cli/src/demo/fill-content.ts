import { COMPANY_STREAM } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import { sql, type Transaction } from '@plenum/platform';
import { type DemoSize, type Progress } from './demo-size';
import { idMadeAt, oneOf } from './sql-parts';
import { endings, middles, openings, replies, topics } from './words';

const BATCH = 100_000;
/** How far back the oldest post lies. */
const DAYS = 365;
/** The last days belong to the stories told by hand. */
const QUIET_HOURS = 55;

/** Posts, comments and reactions by the hundred thousand. Few loud spaces and people, many quiet ones. */
export async function fillContent(tx: Transaction, size: DemoSize, progress: Progress): Promise<void> {
  await trustOurselves(tx);
  await tx.query(sql`create temp table demo_post (n int, id uuid, created_at timestamptz) on commit drop`);
  await inBatches(
    size.posts,
    (from, to) => posts(tx, from, to, size.posts),
    (done) => progress('posts', done, size.posts),
  );
  await tx.query(sql`create unique index on demo_post (n)`);
  await tx.query(sql`analyze demo_post`);
  await streams(tx);
  await tx.query(
    sql`create temp table demo_comment (n bigserial, id uuid, post_id uuid, created_at timestamptz) on commit drop`,
  );
  const first = Math.ceil(size.comments * 0.7);
  await inBatches(
    first,
    (from, to) => comments(tx, to - from, size.posts),
    (done) => progress('comments', done, size.comments),
  );
  await tx.query(sql`create unique index on demo_comment (n)`);
  await tx.query(sql`analyze demo_comment`);
  if (first > 0) {
    const answers = size.comments - first;
    await inBatches(
      answers,
      (from, to) => replyTo(tx, to - from, first),
      (done) => progress('comments', first + done, size.comments),
    );
  }
  await inBatches(
    size.reactions,
    (from, to) => reactions(tx, to - from, size.posts),
    (done) => progress('reactions', done, size.reactions),
  );
  await counters(tx);
}

async function inBatches(
  count: number,
  work: (from: number, to: number) => Promise<void>,
  tell: (done: number) => void,
) {
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(from + BATCH, count);
    await work(from, to);
    tell(to);
  }
}

/** What we write refers to what we wrote: checking each row's keys again would take most of the time. Needs a superuser. */
async function trustOurselves(tx: Transaction): Promise<void> {
  const [me] = await tx.query<{ rolsuper: boolean }>(sql`select rolsuper from pg_roles where rolname = current_user`);
  if (me?.rolsuper) await tx.query(sql`set local session_replication_role = replica`);
}

/** 12 % company, 18 % the author's department, 70 % spaces, the first spaces by far the loudest. Newest last. */
async function posts(tx: Transaction, from: number, to: number, total: number): Promise<void> {
  await tx.query(sql`
    with picked as (
      select n, random() as place, power(random(), 3) as space_at, random() as member_at, power(random(), 1.6) as person_at,
             now() - ${DAYS}::int * interval '1 day' * (1 - n::float8 / ${total}::float8) - ${QUIET_HOURS}::int * interval '1 hour' as created_at
        from generate_series(${from + 1}::int, ${to}::int) n),
    spaced as (
      select p.*, s.id as space_id, s.n as space_n, s.members
        from picked p join demo_space s on s.n = 1 + floor(p.space_at * (select count(*) from demo_space))::int),
    placed as (
      select s.*, case when s.place < 0.12 then 'COMPANY' when s.place < 0.30 then 'DEPARTMENT' else 'SPACE' end as place_kind,
             author.id as person_id, author.department_id, m.person_id as member_id
        from spaced s
        join demo_person author on author.n = 1 + floor(s.person_at * (select max(n) from demo_person))::int
        join demo_member m on m.space_n = s.space_n and m.m = 1 + floor(s.member_at * s.members)::int),
    written as (
      insert into post (id, author_id, kind, place_kind, place_id, title, text, client_key, body_hash, created_at)
      select ${idMadeAt(sql`created_at`)}, case when place_kind = 'SPACE' then member_id else person_id end,
             case when n % 12 = 0 then 'QUESTION' else 'UPDATE' end, place_kind,
             case place_kind when 'COMPANY' then ${COMPANY_STREAM}::uuid when 'DEPARTMENT' then department_id else space_id end,
             case when n % 12 = 0 then 'How do we handle this?' else '' end,
             ${oneOf(openings)} || ' ' || ${oneOf(middles)} || '. ' || ${oneOf(endings)}
               || case when n % 3 = 0 then ' #' || ${oneOf(topics)} else '' end,
             'demo-post-' || n, '', created_at
        from placed
      returning id, client_key, created_at)
    insert into demo_post select substr(client_key, 11)::int, id, created_at from written`);
}

async function streams(tx: Transaction): Promise<void> {
  const tags = topics.map((tag) => ({ id: topicStream(tag), tag }));
  await tx.query(sql`
    insert into post_stream (stream_id, post_id, space_id)
    select stream, p.id, case when p.place_kind = 'SPACE' then p.place_id end
      from post p cross join lateral (values (p.place_id), (p.author_id)) s(stream)
     where p.client_key like 'demo-post-%' order by stream, p.id`);
  await tx.query(sql`
    with tags as (select id, tag from jsonb_to_recordset(${JSON.stringify(tags)}::jsonb) as t(id uuid, tag text)),
    found as (
      insert into post_stream (stream_id, post_id, space_id)
      select t.id, p.id, case when p.place_kind = 'SPACE' then p.place_id end
        from post p join tags t on t.tag = substring(p.text from '#([a-z]+)$')
       where p.client_key like 'demo-post-%' returning stream_id)
    insert into topic (id, tag, posts)
    select t.id, t.tag, (select count(*) from found where found.stream_id = t.id) from tags t
    on conflict (id) do update set posts = topic.posts + excluded.posts`);
}

/** Newer posts are talked about more. */
async function comments(tx: Transaction, count: number, posts: number): Promise<void> {
  await tx.query(sql`
    with picked as (
      select p.id as post_id, least(now(), p.created_at + random() * interval '20 hours') as created_at, author.id as author_id, pick.n
        from (select n, 1 + floor((1 - power(random(), 1.3)) * ${posts - 1}::int)::int as post_n,
                     1 + floor(random() * (select max(n) from demo_person))::int as person_n
                from generate_series(1, ${count}::int) n) pick
        join demo_post p on p.n = pick.post_n join demo_person author on author.n = pick.person_n),
    written as (
      insert into comment (id, post_id, author_id, text, client_key, body_hash, created_at)
      select ${idMadeAt(sql`created_at`)}, post_id, author_id, ${oneOf(replies)}, 'demo-' || gen_random_uuid(), '', created_at from picked
      returning id, post_id, created_at)
    insert into demo_comment (id, post_id, created_at) select id, post_id, created_at from written`);
}

async function replyTo(tx: Transaction, count: number, comments: number): Promise<void> {
  await tx.query(sql`
    with picked as (
      select c.id as parent_id, c.post_id, least(now(), c.created_at + random() * interval '5 hours') as created_at, author.id as author_id
        from (select 1 + floor(random() * ${comments}::int)::int as comment_n,
                     1 + floor(random() * (select max(n) from demo_person))::int as person_n
                from generate_series(1, ${count}::int)) pick
        join demo_comment c on c.n = pick.comment_n join demo_person author on author.n = pick.person_n)
    insert into comment (id, post_id, parent_id, author_id, text, client_key, body_hash, created_at)
    select ${idMadeAt(sql`created_at`)}, post_id, parent_id, author_id, ${oneOf(replies)}, 'demo-' || gen_random_uuid(), '', created_at from picked`);
}

async function reactions(tx: Transaction, count: number, posts: number): Promise<void> {
  await tx.query(sql`
    insert into reaction (object_id, person_id, kind, created_at)
    select p.id, person.id,
           (array['LIKE','LIKE','LIKE','CELEBRATE','SUPPORT','INSIGHTFUL','LAUGH','THANKS'])[1 + floor(random() * 8)::int],
           least(now(), p.created_at + random() * interval '2 days')
      from (select 1 + floor((1 - power(random(), 1.5)) * ${posts - 1}::int)::int as post_n,
                   1 + floor(random() * (select max(n) from demo_person))::int as person_n
              from generate_series(1, ${count}::int)) pick
      join demo_post p on p.n = pick.post_n join demo_person person on person.n = pick.person_n
    on conflict do nothing`);
}

/** What the screens show as numbers, counted from the rows. */
async function counters(tx: Transaction): Promise<void> {
  await tx.query(sql`
    insert into post_counter (post_id, comments, active_at)
    select p.id, coalesce(c.count, 0), greatest(p.created_at, c.latest)
      from demo_post p left join (select post_id, count(*)::int as count, max(created_at) as latest from comment group by post_id) c
        on c.post_id = p.id`);
  await tx.query(sql`
    update comment set replies = counted.n
      from (select parent_id, count(*)::int as n from comment where parent_id is not null group by parent_id) counted
     where counted.parent_id = comment.id`);
  await tx.query(sql`
    insert into reaction_count (object_id, kind, count)
    select r.object_id, r.kind, count(*)::int from reaction r join demo_post p on p.id = r.object_id group by r.object_id, r.kind`);
}
